package dev.broadsheet.article;

/**
 * What the author said of where an article may appear.
 *
 * @param published false for {@code published: false}, {@code draft: true} and everything beneath {@code _drafts}
 * @param deleted whether it was taken down
 * @param pinned whether it leads the front page
 * @param noindex whether it is kept out of search engines and sitemaps
 * @param secured how the value of its {@code secured} field is recognised, which no page shows
 */
public record Visibility(boolean published, boolean deleted, boolean pinned, boolean noindex, Secured secured) {

    /** Published, and nothing else said. */
    public static final Visibility PLAIN = new Visibility(true, false, false, false, Secured.NONE);
}
