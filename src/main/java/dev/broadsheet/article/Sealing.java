package dev.broadsheet.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.security.GeneralSecurityException;
import java.security.ProviderException;
import java.security.SecureRandom;
import java.security.spec.AlgorithmParameterSpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Writes and opens the value of {@code secured}: two parts in Base64 with {@code ;} between them.
 *
 * <p>The second part tells the mode. With 12 bytes it is the nonce of AES-256-GCM, whose tag of 16 bytes ends the first
 * part (NIST SP 800-38D); with 16 bytes it is the initialisation vector of AES-256-CBC with PKCS #5 padding, which is
 * read only. A value is not bound to its file, for articles are renamed and moved.
 */
public final class Sealing {

    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int VECTOR = 16;
    private static final int TAG_BITS = 128;
    private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{64}");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final SecretKey key;

    private Sealing(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /** With a key of 256 bits, as 64 hexadecimal digits or in Base64; nothing where the text is neither. */
    public static Optional<Sealing> withKey(String text) {
        if (HEX.matcher(text).matches()) {
            return Optional.of(new Sealing(HexFormat.of().parseHex(text)));
        }
        return decoded(text).filter(bytes -> bytes.length == KEY).map(Sealing::new);
    }

    /** A value that opens to the text; another one each time. */
    public String seal(String text) {
        byte[] nonce = new byte[NONCE];
        new SecureRandom().nextBytes(nonce);
        try {
            byte[] secret = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(text.getBytes(UTF_8));
            Base64.Encoder encoder = Base64.getEncoder();
            return encoder.encodeToString(secret) + ";" + encoder.encodeToString(nonce);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot encrypt with AES-256", e);
        }
    }

    /** The text of a value; nothing where the value is damaged or of another key. */
    public Optional<String> open(String value) {
        String[] parts = SPACE.matcher(value).replaceAll("").split(";", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        return decoded(parts[0])
                .flatMap(secret -> decoded(parts[1])
                        .filter(start -> start.length == NONCE || start.length == VECTOR)
                        .flatMap(start -> open(secret, start)));
    }

    private Optional<String> open(byte[] secret, byte[] start) {
        try {
            byte[] text = cipher(Cipher.DECRYPT_MODE, start).doFinal(secret);
            // The padding of CBC fits by chance for one wrong key in 256; UTF-8 hardly ever does.
            return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(text)).toString());
        } catch (GeneralSecurityException | ProviderException | CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] start) throws GeneralSecurityException {
        boolean authenticated = start.length == NONCE;
        AlgorithmParameterSpec from =
                authenticated ? new GCMParameterSpec(TAG_BITS, start) : new IvParameterSpec(start);
        Cipher cipher = Cipher.getInstance(authenticated ? "AES/GCM/NoPadding" : "AES/CBC/PKCS5Padding");
        cipher.init(mode, key, from);
        return cipher;
    }

    private static Optional<byte[]> decoded(String text) {
        try {
            return Optional.of(Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
