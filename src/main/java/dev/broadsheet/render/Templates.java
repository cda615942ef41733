package dev.broadsheet.render;

import dev.broadsheet.page.ArticlePage;
import dev.broadsheet.page.HtmlPage;
import dev.broadsheet.page.Page;
import dev.broadsheet.page.RobotsPage;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.Theme;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The theme's templates, loaded so that none of them can reach Java or a file outside the theme's folders. */
final class Templates {

    /** An article's type comes from its author: only a plain word may become part of a file's name. */
    private static final Pattern SAFE_TYPE = Pattern.compile("[a-z0-9-]{1,40}");

    private final Theme theme;
    private final Configuration configuration;
    /** Takes the names of the templates that the page of a thread is rendered with. */
    @SuppressWarnings("ThreadLocalUsage") // a renderer lives as long as one build and watches its own pages alone
    private final ThreadLocal<@Nullable Set<String>> used = new ThreadLocal<>();

    /** Read once, so that a print is that of the text which makes pages, whenever somebody saves another one. */
    private final Map<String, Optional<byte[]>> texts = new ConcurrentHashMap<>();

    private final Map<String, Fingerprint> prints = new ConcurrentHashMap<>();
    private final Map<Class<?>, String> names = new ConcurrentHashMap<>();
    private final Map<Template, Optional<RefusedTemplateException>> prepared = new ConcurrentHashMap<>();

    Templates(Theme theme) {
        this.theme = theme;
        this.configuration = new Watched();
        configuration.setTemplateLoader(new ThemeLoader(this::text));
        configuration.setObjectWrapper(new PageModel());
        lockDown(configuration);
        fixFormats(configuration);
    }

    /**
     * Renders a template.
     *
     * @param names takes the names of the template and of every other that it included, imported or called
     */
    void process(String name, Map<String, Object> model, Writer out, Set<String> names)
            throws IOException, TemplateException {
        Set<String> around = used.get();
        used.set(names);
        try {
            configuration.getTemplate(name).process(model, out);
        } finally {
            used.set(around);
        }
    }

    /** The names of all templates. */
    List<String> all() {
        return theme.list("").keySet().stream()
                .filter(path -> path.matches(".*\\.ftl[hx]?"))
                .toList();
    }

    private Optional<byte[]> text(String name) {
        return texts.computeIfAbsent(name, theme::read);
    }

    /** Stands for the text of a template. */
    Fingerprint print(String name) {
        return prints.computeIfAbsent(
                name, key -> text(key).map(Fingerprint::of).orElse(Fingerprint.NONE));
    }

    /** Makes a template ask at each turn whether it may go on, which {@link Typesetter} answers, and looks it through. */
    private static Optional<RefusedTemplateException> prepare(Template template) {
        Optional<RefusedTemplateException> refusal = Scrutiny.of(template);
        _CoreAPI.addThreadInterruptedChecks(template);
        return refusal;
    }

    /** FreeMarker's settings, with an eye on which templates are asked for. */
    private final class Watched extends Configuration {
        Watched() {
            super(VERSION_2_3_34);
        }

        @Override
        public Template getTemplate(
                String name, Locale locale, Object condition, String encoding, boolean parsed, boolean optional)
                throws IOException {
            Template template = super.getTemplate(name, locale, condition, encoding, parsed, optional);
            if (template != null) {
                Optional<RefusedTemplateException> refusal = prepared.computeIfAbsent(template, Templates::prepare);
                if (refusal.isPresent()) {
                    throw refusal.get();
                }
            }
            Set<String> names = used.get();
            if (names != null && template != null) {
                names.add(template.getName());
            }
            return template;
        }
    }

    /** The template of a page: {@code TopicPage} is rendered by {@code topic.ftlh}. */
    String nameFor(Page page) {
        if (page instanceof ArticlePage article
                && SAFE_TYPE.matcher(article.type()).matches()) {
            String special = "article-" + article.type() + ".ftlh";
            return has(special) ? special : "article.ftlh";
        }
        return names.computeIfAbsent(page.getClass(), Templates::nameOf);
    }

    private static String nameOf(Class<?> type) {
        String stem = type.getSimpleName().replaceFirst("Page$", "");
        String name = stem.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        if (HtmlPage.class.isAssignableFrom(type)) {
            return name + ".ftlh";
        }
        return name + (type == RobotsPage.class ? ".ftl" : ".ftlx");
    }

    /** Whether the theme has a template of this name. */
    private boolean has(String name) {
        return text(name).isPresent();
    }

    private static void lockDown(Configuration configuration) {
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        // else every error that #attempt recovers from is printed with its stack trace
        configuration.setAttemptExceptionReporter((error, environment) -> Typesetter.take(Typesetter.RECOVERY));
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setAutoEscapingPolicy(Configuration.ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY);
    }

    /** Nothing may come from the machine: its locale, time zone or charset. */
    private static void fixFormats(Configuration configuration) {
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
        configuration.setURLEscapingCharset(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setLocalizedLookup(false);
        configuration.setNumberFormat("computer");
        configuration.setBooleanFormat("c");
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        try {
            configuration.setSetting(Configuration.TIME_ZONE_KEY, "UTC");
        } catch (TemplateException e) {
            throw new IllegalStateException("FreeMarker knows UTC", e);
        }
    }
}
