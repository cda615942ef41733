package dev.broadsheet.build;

import dev.broadsheet.article.Article;
import dev.broadsheet.build.Memory.KnownPage;
import dev.broadsheet.page.Earlier;
import dev.broadsheet.source.Disk;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.Stamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the last build left in an output folder, where its files are as it left them.
 *
 * @param memory of that build, or of none
 */
record LastOutput(Path output, Memory memory) implements Earlier {
    @Override
    public @Nullable List<byte[]> files(List<String> paths, Fingerprint around) {
        List<byte[]> files = new ArrayList<>(paths.size());
        for (String path : paths) {
            KnownPage page = memory.pages().get(path);
            byte[] bytes = page != null && page.key().around().equals(around) ? read(path, page.stamp()) : null;
            if (bytes == null) {
                return null;
            }
            files.add(bytes);
        }
        return files;
    }

    private byte @Nullable [] read(String path, Stamp stamp) {
        Path file = output.resolve(path);
        BasicFileAttributes there = Disk.attributes(file, LinkOption.NOFOLLOW_LINKS);
        try {
            return there != null && Stamp.of(there).equals(stamp) ? Files.readAllBytes(file) : null;
        } catch (IOException e) {
            return null;
        }
    }

    @Override
    public boolean isSame(Article article) {
        return memory.isSame(article);
    }
}
