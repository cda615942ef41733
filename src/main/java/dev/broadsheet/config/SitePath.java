package dev.broadsheet.config;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Paths within a site, as somebody writes them: old addresses, places of a menu. */
public final class SitePath {

    /** Nothing that a file system, a server or a browser could take for something else; no query, no fragment. */
    private static final Pattern SAFE = Pattern.compile("[^\\\\?#:*\"<>|\\p{Cntrl}]+");

    /** A name that Windows keeps for a device, or cuts short. */
    private static final Pattern NO_NAME =
            Pattern.compile("(?i)(^|/)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.[^/]*)?(/|$)|[. ](/|$)");

    /** A name that a server keeps to itself, or reads its instructions from: a page there could end the whole site. */
    private static final Pattern NO_PAGE = Pattern.compile("(?i)/\\.(?!well-known/)|/web\\.config(/|$)"
            + "|^/(_[^/]*\\.[^/]*|vercel\\.json|netlify\\.toml|staticwebapp\\.config\\.json)(/|$)");

    private static final Pattern ENCODED_TRICK = Pattern.compile("(?i)%(2e|2f|5c|[01][0-9a-f]|7f)");

    /** Printable ASCII as a URL may have it (RFC 3986, 2.1), and what is not ASCII. */
    private static final Pattern ENCODED = Pattern.compile("%([2-7][0-9a-fA-F])");

    private static final Pattern OTHER_ENCODED = Pattern.compile("%[89a-fA-F][0-9a-fA-F]");
    private static final Pattern DOTS = Pattern.compile("(^|/)\\.{1,2}(/|$)");
    private static final int LONGEST = 1_000;

    private SitePath() {}

    /**
     * A path that a file of the site can have, whose name must be portable: of printable ASCII; else nothing. What is
     * percent-encoded is decoded: that is the name a server looks for.
     */
    public static Optional<String> address(String text) {
        return of(text).filter(path -> !OTHER_ENCODED.matcher(path).find())
                .map(path -> ENCODED.matcher(path).replaceAll(SitePath::decoded))
                .flatMap(SitePath::of)
                .filter(path -> path.chars().allMatch(c -> c >= ' ' && c <= '~')
                        && !NO_NAME.matcher(path).find()
                        && !NO_PAGE.matcher(path).find());
    }

    private static String decoded(MatchResult octet) {
        return Matcher.quoteReplacement(Character.toString(Integer.parseInt(octet.group(1), 16)));
    }

    /** The path with one slash before it; nothing where it leads out of the site or is no path. */
    public static Optional<String> of(String text) {
        String path = text.startsWith("/") ? text : "/" + text;
        boolean usable = path.length() <= LONGEST
                && SAFE.matcher(path).matches()
                && !path.contains("//")
                && !ENCODED_TRICK.matcher(path).find()
                && !DOTS.matcher(path).find();
        return usable ? Optional.of(path) : Optional.empty();
    }
}
