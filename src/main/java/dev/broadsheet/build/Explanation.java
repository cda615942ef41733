package dev.broadsheet.build;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.related.Kinship;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a page looks as it does. Of an article that is withheld it holds its file and its state, and nothing of what the
 * file says.
 *
 * @param asked as the user named it
 * @param source its file in the content folder, with {@code /}; null for a page of the site's own
 * @param standing of its article or standing page; null for a page of the site's own
 * @param place null where there is no page
 * @param around null where it is no published article
 * @param problems of its file
 */
public record Explanation(
        String asked,
        @Nullable String source,
        @Nullable Standing standing,
        @Nullable Place place,
        @Nullable Surroundings around,
        List<Diagnostic> problems) {
    public Explanation {
        problems = List.copyOf(problems);
    }

    /**
     * Where an article or a standing page is on its way to the reader and back.
     *
     * @param since when it got there: it was published, or expired; null where time did not decide
     * @param next when time alone will next publish or withdraw it, or null
     */
    public record Standing(
            Listed.State state,
            @Nullable Instant since,
            @Nullable Instant next) {}

    /**
     * A page and what it was made of.
     *
     * @param url absolute
     * @param file in the output folder
     * @param templates that made it, the included ones too; empty where no template did
     * @param articles files of the articles that it leads to, its own first
     * @param attachments files that it needs, in the output folder
     * @param making what the memory tells of its last making, or null where it tells nothing
     * @param due why the next build would make it again, or null where it would be kept
     */
    public record Place(
            String url,
            String file,
            List<String> templates,
            List<String> articles,
            List<String> attachments,
            @Nullable Making making,
            @Nullable Reason due) {
        public Place {
            templates = List.copyOf(templates);
            articles = List.copyOf(articles);
            attachments = List.copyOf(attachments);
        }
    }

    /**
     * How a page came to be as it is.
     *
     * @param reason for which a build made it
     * @param written when its file got its bytes
     * @param kept whether the last build left the file as it was
     */
    public record Making(Reason reason, Instant written, boolean kept) {}

    /**
     * What stands beside a published article.
     *
     * @param source its file in the content folder, with {@code /}
     * @param url where it is read, absolute
     * @param related entries of its sidebar, in the order shown
     * @param story files of the other articles of its story, best first
     */
    public record Surroundings(String source, String url, List<Entry> related, List<String> story) {
        public Surroundings {
            related = List.copyOf(related);
            story = List.copyOf(story);
        }
    }

    /**
     * An entry of a sidebar.
     *
     * @param source file of an article of ours; null for one elsewhere
     * @param url where the entry leads, absolute
     * @param chosen the URL by which an editor chose it, or null where it was computed
     * @param score how closely the two belong together; 0 where an editor chose it
     * @param kinship why; null where an editor chose it
     * @param topics that both have
     */
    public record Entry(
            @Nullable String source,
            String url,
            @Nullable String chosen,
            double score,
            @Nullable Kinship kinship,
            List<String> topics) {
        public Entry {
            topics = List.copyOf(topics);
        }
    }
}
