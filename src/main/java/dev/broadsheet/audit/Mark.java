package dev.broadsheet.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a secret by which its place in a file is found; may be used by many threads. */
final class Mark {

    private final Secret secret;
    private final byte[] bytes;

    /** Made when the mark is first found; by two threads, the same. */
    private volatile @Nullable List<Spelling> spellings;

    /** A mark of a secret. */
    Mark(Secret secret, byte[] bytes) {
        this.secret = secret;
        this.bytes = bytes;
    }

    Secret secret() {
        return secret;
    }

    /** Whether the mark ends at a place in a file. */
    boolean endsAt(byte[] file, int last) {
        return Arrays.equals(file, last - bytes.length + 1, last + 1, bytes, 0, bytes.length);
    }

    /**
     * Whether the whole secret stands around its mark in a file, in any spelling; as whole words, where it begins or ends in
     * a letter or digit.
     */
    boolean isWhole(byte[] file, int last) {
        List<Spelling> known = spellings;
        if (known == null) {
            known = spelled();
            spellings = known;
        }
        for (Spelling spelling : known) {
            if (spelling.stands(file, last)) {
                return true;
            }
        }
        return false;
    }

    private List<Spelling> spelled() {
        List<Spelling> spelled = new ArrayList<>();
        for (String text : TextSearch.spellings(secret.text())) {
            byte[] whole = text.getBytes(UTF_8);
            for (int last = bytes.length - 1; last < whole.length; last++) {
                if (endsAt(whole, last)) {
                    spelled.add(new Spelling(whole, last));
                }
            }
        }
        return spelled;
    }

    /**
     * One spelling of the secret.
     *
     * @param last index of the last byte of the mark
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
    private record Spelling(byte[] whole, int last) {

        boolean stands(byte[] file, int place) {
            int start = place - last;
            int end = start + whole.length;
            return start >= 0
                    && end <= file.length
                    && Arrays.equals(file, start, end, whole, 0, whole.length)
                    && !(start > 0 && isWithinWord(file[start - 1], file[start]))
                    && !(end < file.length && isWithinWord(file[end - 1], file[end]));
        }

        private static boolean isWithinWord(byte left, byte right) {
            return isWord(left) && isWord(right);
        }

        private static boolean isWord(byte b) {
            return b < 0 || b == '-' || Character.isLetterOrDigit(b);
        }
    }
}
