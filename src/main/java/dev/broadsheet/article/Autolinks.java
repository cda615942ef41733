package dev.broadsheet.article;

import java.util.function.Predicate;

/**
 * Finds web and mail addresses in running text, as GitHub Flavored Markdown 6.9 has it; each character is looked at a
 * fixed number of times.
 */
final class Autolinks {

    private static final String STOPS = "<>\"“”‘’«»。，、；：！？（）「」『』【】《》";
    private static final String TRAILING = "?!.,:;*_~'|";
    private static final int LONGEST_LOCAL_PART = 64;

    private final String text;
    private final StringBuilder out;
    private final Predicate<String> opens;
    private int done;

    /** {@code opens} writes a link's start tag, or says that there is none. */
    Autolinks(String text, StringBuilder out, Predicate<String> opens) {
        this.text = text;
        this.out = out;
        this.opens = opens;
    }

    /** Writes the text escaped, its addresses as links. */
    void write() {
        int at = any() ? 0 : text.length();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '@') {
                at = mail(at);
            } else if ((c | 0x20) == 'h' || c == 'w') {
                at = web(at);
            } else {
                at++;
            }
        }
        plain(text.length());
    }

    /** Whether an address may stand somewhere. */
    private boolean any() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean scheme = c == ':' && text.startsWith("//", i + 1);
            boolean named = c == '.' && text.startsWith("www", i - 3);
            if (c == '@' || scheme || named) {
                return true;
            }
        }
        return false;
    }

    private int web(int at) {
        boolean named = text.startsWith("www.", at);
        boolean schemed =
                text.regionMatches(true, at, "http://", 0, 7) || text.regionMatches(true, at, "https://", 0, 8);
        if ((!named && !schemed) || (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)))) {
            return at + 1;
        }
        int stop = at;
        while (stop < text.length() && !stops(text.charAt(stop))) {
            stop++;
        }
        int end = trimmed(at, stop);
        String url = (named ? "http://" : "") + text.substring(at, end);
        if (text.substring(at, end).indexOf('.', 4) > 0 && UrlPolicy.web(url).isPresent()) {
            link(at, end, url);
        }
        return stop;
    }

    private int mail(int at) {
        int start = at;
        while (start > done && at - start < LONGEST_LOCAL_PART && mailPart(text.charAt(start - 1))) {
            start--;
        }
        int end = at + 1;
        while (end < text.length() && end - at < 253 && (mailPart(text.charAt(end)) && text.charAt(end) != '+')) {
            end++;
        }
        int stop = end;
        while (end > at && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        if (start < at && text.substring(at, end).indexOf('.') > 1) {
            link(start, end, "mailto:" + text.substring(start, end));
        }
        return Math.max(stop, at + 1);
    }

    private void link(int start, int end, String url) {
        plain(start);
        if (opens.test(url)) {
            Escape.text(text.substring(start, end), out);
            Tag.close("a", out);
            done = end;
        }
    }

    private void plain(int end) {
        Escape.text(text.substring(done, end), out);
        done = end;
    }

    /** Without the punctuation of the sentence around it; a bracket stays that was opened within. */
    private int trimmed(int start, int stop) {
        int open = 0;
        for (int i = start; i < stop; i++) {
            char c = text.charAt(i);
            open += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
        }
        int end = stop;
        while (end > start) {
            char c = text.charAt(end - 1);
            boolean bracket = (c == ')' || c == ']') && open < 0;
            if (!bracket && TRAILING.indexOf(c) < 0) {
                return end;
            }
            open += bracket ? 1 : 0;
            end--;
        }
        return end;
    }

    private static boolean stops(char c) {
        return c <= ' ' || Character.isSpaceChar(c) || STOPS.indexOf(c) >= 0;
    }

    private static boolean mailPart(char c) {
        boolean letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z' && c < 0x80;
        return letter || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-' || c == '+';
    }
}
