package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import dev.broadsheet.source.Fingerprint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the last build left, as far as it can be relied on; asked from any thread. */
public interface Earlier {

    /**
     * The bytes of published files, in the order of their paths; null unless each was made with keys that say the same of
     * what is around it, by the same settings, and is there as it was left.
     */
    @Nullable
    List<byte[]> files(List<String> paths, Fingerprint around);

    /** Whether the last build published an article from the same bytes of its file. */
    boolean isSame(Article article);
}
