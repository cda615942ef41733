package dev.broadsheet.build;

import dev.broadsheet.article.Article;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.page.PageKey;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.Stamp;
import java.util.List;
import java.util.Map;

/**
 * What one build leaves for the next one into the same folder. Nothing here is believed without being compared: a file
 * by its stamp, a page by the key of everything that it depends on.
 *
 * @param started when the content folder was listed, in nanoseconds since 1970-01-01T00:00Z
 * @param settings that the articles were read with
 * @param context of all pages
 * @param store name of the file that the articles' places are in
 * @param end of that file
 * @param files of the content folder that were published as they are, by path
 * @param articles that were published
 * @param asked what bodies asked of the site, by path of the article
 * @param templates sets of templates that made pages together
 * @param pages that were written
 * @param attachments by their file in the output folder
 * @param searched what the pages were searched for
 */
record Memory(
        long started,
        Fingerprint settings,
        Fingerprint context,
        String store,
        long end,
        Map<String, KnownFile> files,
        KnownArticles articles,
        Map<String, List<String>> asked,
        List<TemplateSet> templates,
        KnownPages pages,
        Map<String, KnownAttachment> attachments,
        KnownSecrets searched) {

    /** Of no build at all. */
    static final Memory NONE = new Memory(
            Long.MIN_VALUE,
            Fingerprint.NONE,
            Fingerprint.NONE,
            "",
            0,
            Map.of(),
            KnownArticles.NONE,
            Map.of(),
            List.of(),
            KnownPages.NONE,
            Map.of(),
            KnownSecrets.NONE);

    /** Whether a file's stamp tells that it is the file of then: it is that one, and was not just being written. */
    boolean isUnchanged(Stamp then, Stamp now) {
        return then.equals(now) && now.settled() < started;
    }

    /** Whether a published article is from the same bytes of its file. */
    boolean isSame(Article article) {
        return articles.print(article.path()).equals(article.body().file());
    }

    /** A file as it was read. */
    record KnownFile(Stamp stamp, Fingerprint print) {}

    /**
     * Templates that made pages together.
     *
     * @param print of their texts
     */
    record TemplateSet(List<String> names, Fingerprint print) {}

    /**
     * A page as it was written.
     *
     * @param stamp of its file
     */
    record KnownPage(PageKey key, Stamp stamp, Circumstances circumstances) {}

    /**
     * How a page was made.
     *
     * @param templates the number of its set of templates
     * @param attachments paths of the files that it needs, in the output folder
     * @param diagnostics warnings that were found when it was made
     * @param reason why it was made
     */
    record Circumstances(int templates, List<String> attachments, List<Diagnostic> diagnostics, Reason reason) {}

    /**
     * A file that was published as it is.
     *
     * @param source its path in the content folder, or in the theme
     * @param bundled whether it is the theme's
     */
    record KnownAttachment(String source, boolean bundled, Stamp stamp, Fingerprint print) {}
}
