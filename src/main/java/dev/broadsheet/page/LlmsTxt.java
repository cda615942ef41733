package dev.broadsheet.page;

import dev.broadsheet.site.Section;
import dev.broadsheet.site.StandingPageSource;
import java.nio.charset.StandardCharsets;

/**
 * {@code llms.txt}: what programs that answer questions may want to read of the site, as a list of links in Markdown.
 *
 * @see <a href="https://llmstxt.org/">The proposal</a>
 */
final class LlmsTxt {

    private final Desk desk;
    private final StringBuilder text = new StringBuilder();

    private LlmsTxt(Desk desk) {
        this.desk = desk;
    }

    static Attachment of(Desk desk) {
        LlmsTxt file = new LlmsTxt(desk);
        file.write();
        return new Attachment.Made(Paths.LLMS, file.text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void write() {
        text.append("# ").append(plain(desk.config().title())).append('\n');
        if (!desk.config().description().isEmpty()) {
            text.append("\n> ").append(plain(desk.config().description())).append('\n');
        }
        heading("sections");
        for (Section section : desk.site().sections()) {
            link(section.name(), Paths.section(section));
        }
        heading("topics");
        MainTopics.of(desk.site(), desk.index()).forEach(topic -> link(topic.name(), Paths.topic(topic)));
        link(desk.label("topics"), Paths.TOPICS);
        heading("latest");
        link(desk.label("feed"), Paths.FEED);
        link("JSON Feed", Paths.JSON_FEED);
        link("JSON", Paths.API + Paths.JSON_INDEX);
        link(desk.label("archive"), Paths.ARCHIVE);
        heading("site");
        for (StandingPageSource page : desk.site().pages()) {
            if (!page.article().visibility().noindex()) {
                link(page.article().title(), page.path() + "/");
            }
        }
    }

    private void heading(String label) {
        text.append("\n## ").append(plain(desk.label(label))).append("\n\n");
    }

    private void link(String name, String path) {
        text.append("- [").append(plain(name)).append("](");
        text.append(desk.paths().absolute(PathNames.encoded(path))).append(")\n");
    }

    /** Text that means nothing else in Markdown. */
    private static String plain(String name) {
        return name.replaceAll("[\\\\`*_\\[\\]<>#&]", "\\\\$0");
    }
}
