package dev.broadsheet.cli;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import dev.broadsheet.article.Sealing;
import dev.broadsheet.source.Problems;
import dev.broadsheet.source.SourceFile;
import dev.broadsheet.source.SourceRoot;
import dev.broadsheet.source.Stamp;
import java.nio.file.Files;
import java.nio.file.Path;

/** What {@code seal} and {@code unseal} share: the key, the file and how they complain. */
final class SealedFile {

    static final String FIELD = "secured";
    private static final String KEY = "BROADSHEET_KEY";

    private SealedFile() {}

    /** The newsroom's key, from the environment alone: other users see the arguments of a process. */
    static Sealing key(Console console) {
        return Sealing.withKey(console.variable(KEY).strip())
                .orElseThrow(() -> new Misuse("the environment variable " + KEY
                        + " must hold the key: 32 bytes as 64 hexadecimal digits or in Base64"));
    }

    /** A file as the user named it, which must be there. */
    static SourceFile file(Path path, Console console) {
        Path file = console.resolve(path);
        if (!Files.isRegularFile(file, NOFOLLOW_LINKS)) {
            throw new Misuse("there is no file " + path);
        }
        String name = path.toString().replace('\\', '/');
        return new SourceFile(new SourceRoot(console.resolve(Path.of("")), ""), name, file, Stamp.NONE);
    }

    /** Tells what is wrong with a file. */
    static int faulty(Problems problems, Console console) {
        problems.all().forEach(new TextReport(console)::problem);
        return Status.FAULTY.code();
    }
}
