package dev.broadsheet.publish;

import dev.broadsheet.source.Disk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Where an output folder and what is kept beside it are.
 *
 * @param output the folder itself, links resolved
 * @param state the folder beside it, {@code .NAME.broadsheet}
 */
record OutputPlace(Path output, Path state) {

    /**
     * The place of an output folder, which need not exist.
     *
     * @throws UncheckedIOException where it is a link that leads nowhere
     */
    static OutputPlace of(Path output, FileOperations files) {
        Path real = real(output, files);
        Path name = real.getFileName();
        if (name == null) {
            throw new IllegalArgumentException("the output must be a folder with a name: " + real);
        }
        return new OutputPlace(real, real.resolveSibling("." + name + ".broadsheet"));
    }

    // A link that stands for the whole output was put there on purpose; the folder that it leads to is the output.
    private static Path real(Path output, FileOperations files) {
        Path absolute = output.toAbsolutePath().normalize();
        if (files.attributes(absolute) == null) {
            return absolute;
        }
        try {
            return absolute.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not find the output folder " + absolute + ": " + Disk.reason(e), e);
        }
    }

    /** The list of the files that Broadsheet wrote. */
    Path manifest() {
        return state.resolve("manifest");
    }

    /** Where files wait for the moment of publication. */
    Path stage() {
        return state.resolve("stage");
    }

    Path lock() {
        return state.resolve("lock");
    }
}
