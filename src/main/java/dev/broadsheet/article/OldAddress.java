package dev.broadsheet.article;

import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses that a site once had and that stay within it. */
final class OldAddress {

    /** Nothing that a file system, a server or a browser could take for something else; no query, no fragment. */
    private static final Pattern SAFE = Pattern.compile("[^\\\\?#:*\"<>|\\p{Cntrl}]+");

    private static final Pattern ENCODED_TRICK = Pattern.compile("(?i)%(2e|2f|5c|[01][0-9a-f]|7f)");
    private static final Pattern DOTS = Pattern.compile("(^|/)\\.{1,2}(/|$)");
    private static final int LONGEST = 1_000;

    private OldAddress() {}

    /** The path with one slash before it; nothing where it leads out of the site or is no path. */
    static Optional<String> of(String text) {
        String path = text.startsWith("/") ? text : "/" + text;
        boolean usable = path.length() > 1
                && path.length() <= LONGEST
                && SAFE.matcher(path).matches()
                && !path.contains("//")
                && !ENCODED_TRICK.matcher(path).find()
                && !DOTS.matcher(path).find();
        return usable ? Optional.of(path) : Optional.empty();
    }
}
