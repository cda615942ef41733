package dev.broadsheet.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the corrections of all articles, newest first.
 *
 * @param number of the page, counted from the oldest; null on the page without a number
 * @param newer the next newer page; null on the page without a number
 * @param older the next older page; null on the oldest
 */
public record CorrectionsPage(
        String file,
        Head head,
        Link feed,
        List<Entry> corrections,
        @Nullable Integer number,
        @Nullable Link newer,
        @Nullable Link older)
        implements HtmlPage {
    public CorrectionsPage {
        corrections = List.copyOf(corrections);
    }

    /**
     * A correction and the article that it is of.
     *
     * @param language of both where it differs from the page's; else null
     * @param direction {@code ltr} or {@code rtl}, where it differs from the page's; else null
     */
    public record Entry(
            Link article,
            Remark correction,
            @Nullable String language,
            @Nullable String direction) {}
}
