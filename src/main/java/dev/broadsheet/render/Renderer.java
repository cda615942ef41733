package dev.broadsheet.render;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.page.Assets;
import dev.broadsheet.page.DataPage;
import dev.broadsheet.page.HtmlPage;
import dev.broadsheet.page.Labels;
import dev.broadsheet.page.Page;
import dev.broadsheet.page.SiteView;
import dev.broadsheet.source.Fingerprint;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns pages into bytes by the theme's templates; may be used from any thread. */
public final class Renderer {

    private final Templates templates;
    private final Fragments fragments;
    private final Faults faults;
    private final View view;
    private volatile @Nullable Diagnostic exhausting;

    private Renderer(Templates templates, Faults faults, View view) {
        this.templates = templates;
        this.fragments = new Fragments(templates);
        this.faults = faults;
        this.view = view;
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
            return new Rendered(new OutputFile(page.file(), DataPages.bytes(data)), List.of(), Set.of(), List.of());
        }
        Diagnostic known = exhausting;
        if (known != null) {
            return failed(known);
        }
        Typesetter.begin();
        try {
            return byTemplate(page, subject);
        } catch (RuntimeException e) {
            TemplateException endless = Typesetter.stopped();
            if (endless == null) {
                throw e;
            }
            return exhausted(faults.endless(endless, subject));
        } finally {
            Typesetter.end();
        }
    }

    private Rendered byTemplate(Page page, String subject) {
        String name = templates.nameFor(page);
        Canvas canvas = Canvas.of(view, language(page), fragments);
        BoundedText out = new BoundedText(BoundedText.PAGE);
        try {
            Map<String, Object> model = canvas.model();
            model.put("page", page);
            templates.process(name, model, out, canvas.templates());
            OutputFile file = new OutputFile(page.file(), out.bytes());
            return new Rendered(file, List.copyOf(canvas.used().values()), canvas.templates(), List.of());
        } catch (TemplateException e) {
            return failed(faults.of(e, subject));
        } catch (StackOverflowError e) {
            return exhausted(faults.tooDeep(name, subject));
        } catch (OutOfMemoryError e) {
            return exhausted(faults.tooMuch(name, subject));
        } catch (IOException e) {
            return out.isFull() ? exhausted(faults.tooLong(name, subject)) : unread(name, e);
        }
    }

    /** A template that could not be read the first time is refused from then on, with the first failure as the cause. */
    private Rendered unread(String name, IOException e) {
        Diagnostic mistake = faults.unread(e, name);
        if (mistake != null) {
            return failed(mistake);
        }
        throw e.getCause() instanceof UncheckedIOException first
                ? first
                : new UncheckedIOException("Could not read the template " + name + ": " + e.getMessage(), e);
    }

    /** A template without end takes its time on each page: the first is enough to stop the build. */
    private Rendered exhausted(Diagnostic diagnostic) {
        exhausting = diagnostic;
        return failed(diagnostic);
    }

    private static Rendered failed(Diagnostic diagnostic) {
        return new Rendered(null, List.of(), Set.of(), List.of(diagnostic));
    }

    /** The names of all templates: which of them a page takes depends on which there are. */
    public List<String> templates() {
        return templates.all();
    }

    /** Stands for the text of a template; the same for all that do not exist. */
    public Fingerprint print(String template) {
        return templates.print(template);
    }

    private String language(Page page) {
        return page instanceof HtmlPage html
                ? html.head().language()
                : view.site().language();
    }

    /** What every page of one build shares. */
    public record View(SiteView site, Labels labels, Assets assets) {}
}
