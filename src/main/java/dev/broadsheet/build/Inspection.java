package dev.broadsheet.build;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.Heading;
import dev.broadsheet.audit.LinkCheck;
import dev.broadsheet.audit.TextSearch;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.page.Attachment;
import dev.broadsheet.page.PagePlan;
import dev.broadsheet.page.Paths;
import dev.broadsheet.page.Planned;
import dev.broadsheet.render.OutputFile;
import dev.broadsheet.source.FieldPlace;
import dev.broadsheet.source.SourceFile;
import dev.broadsheet.source.Stamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Looks at the files of a site without writing them.
 *
 * @param subjects names of the files of what pages show, by the pages' files
 */
record Inspection(LinkCheck links, TextSearch texts, Map<String, String> subjects) implements Destination {

    static Inspection of(Worksite worksite, Newsroom newsroom, PagePlan plan, TextSearch texts) {
        Map<String, Article> byPath = new HashMap<>();
        newsroom.articles().forEach(article -> byPath.put(article.path(), article));
        newsroom.pages().forEach(page -> byPath.put(page.path(), page));
        Map<String, String> subjects = new HashMap<>();
        Map<String, Article> bySubject = new HashMap<>();
        for (Planned page : plan.pages()) {
            Article article = page.source() == null ? null : byPath.get(page.source());
            if (article != null) {
                subjects.put(page.file(), newsroom.nameOf(article));
                bySubject.put(newsroom.nameOf(article), article);
            }
        }
        SourceFile settings = newsroom.settingsFile();
        for (String old : newsroom.config().redirects().keySet()) {
            String path = old.replaceFirst("^/", "");
            subjects.putIfAbsent(Paths.file(path), settings.name());
            subjects.putIfAbsent(Paths.file(path + "/"), settings.name());
        }
        LinkCheck links = new LinkCheck(plan.site(), (subject, link) -> {
            if (subject.equals(settings.name())) {
                return redirect(settings, link);
            }
            Article article = bySubject.get(subject);
            return article == null ? 0 : line(link, article.body().line(), newsroom.bodyOf(article, worksite));
        });
        return new Inspection(links, texts, subjects);
    }

    /** The line of the settings in which a redirect leads to a place; 0 where it is not found. */
    private static int redirect(SourceFile settings, String link) {
        Diagnostic about = Diagnostic.error("broken-link", Location.of(settings.name()), link);
        return FieldPlace.of(settings, "redirects", to -> to.length() > 1 && link.endsWith(to), about)
                .location()
                .line();
    }

    /** The line of a file in which its text links to a place; 0 where it is not found. */
    private static int line(String link, int first, String text) {
        String id = link.substring(link.indexOf('#') + 1);
        String plain = "#" + (id.startsWith(Heading.ID_PREFIX) ? id.substring(Heading.ID_PREFIX.length()) : id);
        List<String> lines = text.lines().toList();
        for (int i = 0; link.indexOf('#') >= 0 && i < lines.size(); i++) {
            if (lines.get(i).contains("#" + id) || lines.get(i).contains(plain)) {
                return first + i;
            }
        }
        return 0;
    }

    /** Every page must be looked at. */
    @Override
    public boolean keep(String path, Stamp stamp) {
        return false;
    }

    @Override
    public Stamp add(OutputFile file) {
        texts.add(file.path(), file.bytes());
        if (file.path().endsWith(".html")) {
            links.addPage(file.path(), file.bytes(), subjects.getOrDefault(file.path(), "/" + file.path()));
        } else {
            links.addFile(file.path());
        }
        return Stamp.NONE;
    }

    @Override
    public Stamp add(Attachment attachment) {
        links.addFile(attachment.path());
        if (attachment instanceof Attachment.Made made) {
            texts.add(made.path(), made.content());
        } else {
            texts.add(attachment.path(), Objects.requireNonNull(attachment.copied()));
        }
        return Stamp.NONE;
    }
}
