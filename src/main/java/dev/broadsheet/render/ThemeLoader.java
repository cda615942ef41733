package dev.broadsheet.render;

import dev.broadsheet.source.Theme;
import freemarker.cache.TemplateLoader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Reads templates as every other file of the theme is read, so that a disk which fails is not a template that is missing. */
record ThemeLoader(Theme theme) implements TemplateLoader {

    @Override
    public @Nullable Object findTemplateSource(String name) {
        return theme.read(name).map(Source::new).orElse(null);
    }

    /** Nothing is read twice in a build, so that no template is ever newer. */
    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        return new InputStreamReader(new ByteArrayInputStream(((Source) source).bytes), encoding);
    }

    @Override
    public void closeTemplateSource(Object source) {
        // its bytes are in memory
    }

    /** The bytes of one template. */
    private static final class Source {
        private final byte[] bytes;

        Source(byte[] bytes) {
            this.bytes = bytes;
        }
    }
}
