package dev.broadsheet.source;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest that names are made of which must stay the same from version to version. */
public final class Sha256 {

    private Sha256() {}

    /** A new digest, of nothing yet. */
    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
