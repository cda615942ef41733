package dev.broadsheet.related;

/** Walks through a text from word to word, past everything of Markdown, HTML and addresses that no reader reads. */
public final class Prose {
    // How far a tag or the target of a link may reach before it counts as plain text.
    private static final int REACH = 1000;

    private static final int NONE = 0;
    private static final int PARTED = 1;
    private static final int UNPARTED = 2;

    private final String text;
    private final boolean markup;
    private final int limit;
    private int at;
    private int start;
    private int kind;

    private Prose(String text, boolean markup, int limit) {
        this.text = text;
        this.markup = markup;
        this.limit = Math.min(limit, text.length());
    }

    /** Walks through plain text. */
    public static Prose plain(String text) {
        return new Prose(text, false, text.length());
    }

    /** Walks through the first so many characters of Markdown. */
    public static Prose markdown(String text, int characters) {
        return new Prose(text, true, characters);
    }

    /**
     * Whether a character is a sign that writers may leave out, such as an accent, the ʻokina or the vowel signs of Arabic
     * and Hebrew; those of Indic scripts are none.
     */
    public static boolean isSign(char c) {
        return (c >= 0x300 && c <= 0x36f)
                || c == 0x2bb
                || c == 0x2bc
                || (c >= 0x591 && c <= 0x5c7)
                || (c >= 0x610 && c <= 0x61a)
                || c == 0x640
                || (c >= 0x64b && c <= 0x65f)
                || c == 0x670
                || (c >= 0x6d6 && c <= 0x6ed);
    }

    /** Goes to the next word; false at the end. */
    public boolean next() {
        while (at < limit) {
            char c = text.charAt(at);
            if (markup && c < 0x80 && skipped(c)) {
                continue;
            }
            kind = kind(c, at);
            if (kind == NONE) {
                at++;
            } else if (!isAddress(run())) {
                return true;
            }
        }
        return false;
    }

    /** Where the word begins in the text. */
    public int start() {
        return start;
    }

    /** Where the word ends in the text. */
    public int end() {
        return at;
    }

    /** Whether the word is of a script that does not part words, so that it may be a whole sentence. */
    public boolean unparted() {
        return kind == UNPARTED;
    }

    private int run() {
        start = at;
        do {
            at++;
        } while (at < limit && kind(text.charAt(at), at) == kind);
        return at;
    }

    private boolean isAddress(int end) {
        boolean web = text.startsWith("://", end) || isDomain(end);
        while (web && at < limit && !endsAddress(text.charAt(at))) {
            at++;
        }
        return web;
    }

    private boolean isDomain(int end) {
        return end - start == 3 && text.startsWith(".", end) && text.regionMatches(true, start, "www", 0, 3);
    }

    private static boolean endsAddress(char c) {
        return c <= ' ' || c == ')' || c == '>' || c == ']' || c == '"' || (c >= 0x3000 && c <= 0x303f);
    }

    private int kind(char c, int index) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ? PARTED : NONE;
        }
        if (Character.isSurrogate(c)) {
            return kindOfPair(c, index);
        }
        if (Character.isLetterOrDigit(c)) {
            return isUnparted(c) ? UNPARTED : PARTED;
        }
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return !mark ? NONE : isUnparted(c) ? UNPARTED : PARTED;
    }

    private int kindOfPair(char c, int index) {
        int high = Character.isHighSurrogate(c) ? index : index - 1;
        int point = high < 0 ? c : text.codePointAt(high);
        return !Character.isLetterOrDigit(point) ? NONE : point >= 0x20000 ? UNPARTED : PARTED;
    }

    // Thai and Lao, Burmese, Khmer, Chinese and Japanese, Korean (whose words carry their particles).
    private static boolean isUnparted(char c) {
        return (c >= 0x2e80 && c <= 0xd7ff)
                || (c >= 0x0e00 && c <= 0x0eff)
                || (c >= 0x1000 && c <= 0x109f)
                || (c >= 0x1780 && c <= 0x17ff)
                || (c >= 0xf900 && c <= 0xfaff)
                || (c >= 0xff66 && c <= 0xff9f);
    }

    private boolean skipped(char c) {
        int to = switch (c) {
            case '<' -> pastTag();
            case ']' -> startsWith("](") ? past(")", at + 2) : at;
            case '{' -> startsWith("{%") ? past("%}", at + 2) : startsWith("{{") ? past("}}", at + 2) : at;
            case '&' -> pastEntity();
            case '`', '~' -> pastFence(c);
            default -> at;
        };
        boolean skipped = to > at;
        at = to;
        return skipped;
    }

    private boolean startsWith(String what) {
        return text.startsWith(what, at);
    }

    /** The place behind the next {@code close}, or here where it is out of reach. */
    private int past(String close, int from) {
        int end = Math.min(limit, at + REACH) - close.length();
        for (int i = from; i <= end; i++) {
            if (text.startsWith(close, i)) {
                return i + close.length();
            }
        }
        return at;
    }

    private int pastTag() {
        if (startsWith("<!--")) {
            return past("-->", at + 4);
        }
        for (String silent : new String[] {"script", "style"}) {
            if (text.regionMatches(true, at + 1, silent, 0, silent.length())) {
                int end = text.indexOf("</", at);
                return end < 0 || end > limit ? limit : end;
            }
        }
        char next = at + 1 < limit ? text.charAt(at + 1) : ' ';
        boolean tag = next == '/' || next == '!' || (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
        return tag ? past(">", at + 2) : at;
    }

    private int pastEntity() {
        int end = Math.min(limit, at + 12);
        for (int i = at + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == ';') {
                return i + 1;
            }
            if (c != '#' && kind(c, i) == NONE) {
                return at;
            }
        }
        return at;
    }

    // Code has words of its own, which say little of what the article tells.
    private int pastFence(char mark) {
        String fence = mark == '`' ? "```" : "~~~";
        if (!startsWith(fence) || (at > 0 && text.charAt(at - 1) != '\n')) {
            return at;
        }
        int close = text.indexOf("\n" + fence, at);
        return close < 0 || close + 4 > limit ? limit : close + 4;
    }
}
