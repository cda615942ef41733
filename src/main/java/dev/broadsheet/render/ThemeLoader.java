package dev.broadsheet.render;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads templates as every other file of the theme is read, so that a disk which fails is not a template that is missing.
 *
 * @param texts of templates by their names; empty where there is no such template
 */
record ThemeLoader(Function<String, Optional<byte[]>> texts) implements TemplateLoader {

    @Override
    public @Nullable Object findTemplateSource(String name) {
        return texts.apply(name).map(bytes -> new Source(name, bytes)).orElse(null);
    }

    /** Nothing is read twice in a build, so that no template is ever newer. */
    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        return new StringReader(((Source) source).text());
    }

    @Override
    public void closeTemplateSource(Object source) {
        // its bytes are in memory
    }

    /** What messages of FreeMarker call it. */
    @Override
    public String toString() {
        return "the theme";
    }

    /** The bytes of one template. */
    private static final class Source {

        private static final String BYTE_ORDER_MARK = "\uFEFF";

        private final String name;
        private final byte[] bytes;

        Source(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }

        String text() throws RefusedTemplateException {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            CharBuffer out = CharBuffer.allocate(bytes.length);
            CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
            String text = out.flip().toString();
            if (result.isError()) {
                int start = text.lastIndexOf('\n') + 1;
                int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
                int column = 1 + text.codePointCount(start, text.length());
                throw new RefusedTemplateException(name, line, column, RefusedTemplateException.Reason.ENCODING);
            }
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        }
    }
}
