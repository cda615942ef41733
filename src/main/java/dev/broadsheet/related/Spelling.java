package dev.broadsheet.related;

import java.text.Normalizer;

/** Gives the spellings of one word the same hash: without case, accents, vowel signs and common endings. */
final class Spelling {
    private static final int LONGEST = 64;
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final char[] letters = new char[LONGEST];
    private int from;
    private int to;

    /** The hash of a word of a script that parts words, or 0 where it says nothing or is one to do without. */
    long word(String text, int start, int end, StopWords without) {
        long whole = unstemmed(text, start, end);
        if (to - from < 2 || without.contains(whole)) {
            return 0;
        }
        stem();
        return hash();
    }

    /** The hash of a word as it stands but for case and accents. */
    long unstemmed(String text, int start, int end) {
        from = 0;
        to = 0;
        int stop = Math.min(end, start + LONGEST);
        for (int i = start; i < stop; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                fold(text.substring(start, stop));
                return hash();
            }
            letters[to++] = (c >= 'A' && c <= 'Z') ? (char) (c + 32) : c;
        }
        return hash();
    }

    /** The hash of two neighbouring characters of a script that does not part words. */
    static long pair(int first, int second) {
        return mixed((OFFSET ^ first) * PRIME * PRIME ^ second);
    }

    /** The hash of a sequence of words. */
    static long join(long before, long next) {
        return mixed(before * 31 + next);
    }

    private void fold(String word) {
        to = 0;
        String plain = Normalizer.normalize(word, Normalizer.Form.NFKD);
        for (int i = 0; i < plain.length() && to < LONGEST; i++) {
            char c = plain.charAt(i);
            if (!Prose.isSign(c)) {
                letters[to++] = letter(c);
            }
        }
    }

    // Persian and Arabic keyboards write yeh and kaf with different code points; sigma has a form for the end of words.
    private static char letter(char c) {
        return switch (c) {
            case '\u06cc', '\u0649' -> '\u064a';
            case '\u06a9' -> '\u0643';
            case '\u03c2' -> '\u03c3';
            default -> Character.toLowerCase(c);
        };
    }

    private void stem() {
        char first = letters[0];
        if (first >= 'a' && first <= 'z') {
            stemLatin();
        } else if (first >= 0x620 && first <= 0x64a) {
            stemArabic();
        }
    }

    private void stemLatin() {
        if (to < 4 || letters[to - 1] != 's') {
            return;
        }
        char before = letters[to - 2];
        if (before == 'e' && letters[to - 3] == 'i' && to > 4) {
            letters[to - 3] = 'y';
            to -= 2;
        } else if (before == 'e' && isHissing(letters[to - 3]) && to > 4) {
            to -= 2;
        } else if (before != 's' && before != 'u' && before != 'i') {
            to--;
        }
    }

    private static boolean isHissing(char c) {
        return c == 's' || c == 'x' || c == 'z' || c == 'h';
    }

    // The article "al", alone or after a one-letter preposition or "and".
    private void stemArabic() {
        if (to > 4 && letters[0] == '\u0627' && letters[1] == '\u0644') {
            from = 2;
        } else if (to > 5 && letters[1] == '\u0627' && letters[2] == '\u0644' && isParticle(letters[0])) {
            from = 3;
        } else if (to > 4 && letters[0] == '\u0644' && letters[1] == '\u0644') {
            from = 2;
        }
    }

    private static boolean isParticle(char c) {
        return c == '\u0648' || c == '\u0628' || c == '\u0643' || c == '\u0641';
    }

    private long hash() {
        long hash = OFFSET;
        for (int i = from; i < to; i++) {
            hash = (hash ^ letters[i]) * PRIME;
        }
        return mixed(hash);
    }

    // The finaliser of MurmurHash3: spreads the words evenly over all 64 bits. 0 is kept for "no word".
    private static long mixed(long hash) {
        long h = hash;
        h = (h ^ h >>> 33) * 0xff51afd7ed558ccdL;
        h = (h ^ h >>> 33) * 0xc4ceb9fe1a85ec53L;
        h ^= h >>> 33;
        return h == 0 ? 1 : h;
    }
}
