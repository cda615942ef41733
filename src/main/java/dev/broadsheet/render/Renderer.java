package dev.broadsheet.render;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.page.Assets;
import dev.broadsheet.page.Attachment;
import dev.broadsheet.page.DataPage;
import dev.broadsheet.page.HtmlPage;
import dev.broadsheet.page.Labels;
import dev.broadsheet.page.Page;
import dev.broadsheet.page.Paths;
import dev.broadsheet.page.SiteView;
import freemarker.core.ParseException;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Turns pages into bytes by the theme's templates; may be used from any thread. */
public final class Renderer {

    private final Templates templates;
    private final Faults faults;
    private final SiteView site;
    private final Labels labels;
    private final Assets assets;

    private Renderer(Templates templates, Faults faults, View view) {
        this.templates = templates;
        this.faults = faults;
        this.site = view.site();
        this.labels = view.labels();
        this.assets = view.assets();
    }

    /** A renderer for one build: templates are read once. */
    public static Renderer of(ThemeSource theme, View view) {
        return new Renderer(new Templates(theme.files()), new Faults(theme), view);
    }

    /**
     * Renders one page.
     *
     * @param subject what the page shows, for messages: an article's file, or the page's address
     */
    public Rendered render(Page page, String subject) {
        if (page instanceof DataPage data) {
            return new Rendered(new OutputFile(page.file(), DataPages.json(data)), List.of(), List.of());
        }
        String name = templates.nameFor(page);
        Map<String, Attachment> used = new TreeMap<>();
        BoundedText out = new BoundedText();
        try {
            Template template = templates.named(name);
            template.process(model(page, used), out);
            return new Rendered(new OutputFile(page.file(), out.bytes()), List.copyOf(used.values()), List.of());
        } catch (ParseException e) {
            return failed(faults.of(e, name));
        } catch (TemplateException e) {
            return failed(faults.of(e, subject));
        } catch (StackOverflowError e) {
            return failed(faults.tooDeep(name, subject));
        } catch (IOException e) {
            if (out.isFull()) {
                return failed(faults.tooLong(name, subject));
            }
            throw new UncheckedIOException("Could not read the template " + name, e);
        }
    }

    private static Rendered failed(Diagnostic diagnostic) {
        return new Rendered(null, List.of(), List.of(diagnostic));
    }

    private Map<String, Object> model(Page page, Map<String, Attachment> used) {
        String language = page instanceof HtmlPage html ? html.head().language() : site.language();
        return Map.of("page", page, "site", site, "strings", labels.in(language), "asset", (TemplateMethodModelEx)
                arguments -> asset(arguments, used));
    }

    /** The template function {@code asset("site.css")}: where a file beneath {@code assets/} is published. */
    private Object asset(List<?> arguments, Map<String, Attachment> used) throws TemplateModelException {
        if (arguments.size() != 1) {
            throw new TemplateModelException("asset takes one argument, the file's path beneath assets/");
        }
        String path = "assets/" + arguments.get(0);
        Optional<Attachment> asset = assets.hashed(path);
        if (asset.isEmpty()) {
            throw new TemplateModelException("there is no file " + path + " in the theme or the content folder");
        }
        used.put(path, asset.get());
        return Paths.href(site, asset.get().path());
    }

    /** What every page of one build shares. */
    public record View(SiteView site, Labels labels, Assets assets) {}
}
