package dev.broadsheet.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The script that a page has while it is served, and the addresses that belong to it; none of it is in the output folder. */
final class ReloadScript {

    /** No site has a folder of this name. */
    static final String FOLDER = "/__broadsheet/";

    static final String EVENTS = FOLDER + "events";

    private ReloadScript() {}

    /**
     * A page with the script: a file of the same origin, which the usual content security policy allows.
     *
     * @param name its file in the output folder; empty where it is none
     */
    static byte[] into(byte[] page, String edition, String name) {
        // one character for each byte: the ends of the body are found whatever the page says between them
        String text = new String(page, StandardCharsets.ISO_8859_1);
        int end = text.toLowerCase(Locale.ROOT).lastIndexOf("</body");
        int place = end < 0 ? page.length : end;
        String script = "<script src=\"" + FOLDER + "reload.js?edition=" + edition + "&amp;page="
                + URLEncoder.encode(name, StandardCharsets.UTF_8) + "\"></script>\n";
        ByteArrayOutputStream whole = new ByteArrayOutputStream(page.length + script.length());
        whole.write(page, 0, place);
        whole.writeBytes(script.getBytes(StandardCharsets.UTF_8));
        whole.write(page, place, page.length - place);
        return whole.toByteArray();
    }

    static String text(String resource) {
        try (InputStream in = ReloadScript.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + resource + " of the program", e);
        }
    }
}
