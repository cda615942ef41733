package dev.broadsheet.build;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.publish.Left;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.Stamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the last build was made from and what it left, by stamps alone: while all of it is as it was, there is nothing to
 * build.
 *
 * @param sources stands for the stamps of the files that it was made from; nothing where they cannot be relied on
 * @param now the moment that it believed in
 * @param next when time alone would have changed its output, or null
 * @param said what it found, counted and complained of
 * @param manifest stamp of the list of the files in the output folder
 * @param files in the output folder
 */
record LastBuild(Fingerprint sources, Instant now, @Nullable Instant next, Said said, Stamp manifest, Files files) {

    private static final Codec DIAGNOSTIC = RecordCodec.of(Diagnostic.class);
    private static final Codec INSTANT = Codec.of(Instant.class);

    /** The part of a build's result that is the same when nothing has changed. */
    record Said(int articles, int published, int pages, List<Diagnostic> diagnostics) {
        static Said of(BuildResult result) {
            return new Said(result.articles(), result.published(), result.pages(), result.diagnostics());
        }
    }

    /**
     * Files, each once.
     *
     * @param each gives them, as often as it is asked
     */
    record Files(int count, Supplier<Stream<Left>> each) {
        Stream<Left> stream() {
            return each.get();
        }
    }

    /** The same as far as the next build is only to know which files it left. */
    LastBuild unsure() {
        return new LastBuild(Fingerprint.NONE, now, now, new Said(0, 0, 0, List.of()), manifest, files);
    }

    /** Whether time alone changes nothing between that build and a moment. */
    boolean holdsAt(Instant moment) {
        return !moment.isBefore(now) && (next == null || moment.isBefore(next));
    }

    /** What a build says that finds nothing to do. */
    BuildResult again(List<BuildResult.Stage> stages) {
        return new BuildResult(
                true,
                said.diagnostics,
                said.articles,
                said.published,
                said.pages,
                0,
                files.count(),
                0,
                next,
                stages,
                Map.of(),
                null);
    }

    void write(Packer to) {
        to.print(sources);
        INSTANT.write(now, to);
        INSTANT.write(next, to);
        to.count(said.articles);
        to.count(said.published);
        to.count(said.pages);
        to.count(said.diagnostics.size());
        said.diagnostics.forEach(diagnostic -> DIAGNOSTIC.write(diagnostic, to));
        to.stamp(manifest);
        to.count(files.count());
        files.stream().forEach(file -> {
            to.text(file.path());
            to.stamp(file.stamp());
        });
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalStateException where the bytes are not that
     */
    static LastBuild read(Unpacker from) {
        Fingerprint sources = from.print();
        if (!(INSTANT.read(from) instanceof Instant now)) {
            throw new IllegalStateException("the moment is missing");
        }
        Instant next = INSTANT.read(from) instanceof Instant instant ? instant : null;
        Said said = new Said(from.count(), from.count(), from.count(), diagnostics(from));
        Stamp manifest = from.stamp();
        return new LastBuild(sources, now, next, said, manifest, files(from));
    }

    /** Files that are read when they are asked for, since an archive has many, and they are looked at once. */
    private static Files files(Unpacker from) {
        int count = from.count();
        byte[] files = from.rest();
        Unpacker all = new Unpacker(files);
        for (int rest = count; rest > 0; rest--) {
            all.passText();
            all.passStamp();
        }
        return new Files(count, () -> {
            Unpacker each = new Unpacker(files);
            return Stream.generate(() -> new Left(each.name(), each.stamp())).limit(count);
        });
    }

    private static List<Diagnostic> diagnostics(Unpacker from) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (int rest = from.count(); rest > 0; rest--) {
            if (DIAGNOSTIC.read(from) instanceof Diagnostic diagnostic) {
                diagnostics.add(diagnostic);
            }
        }
        return diagnostics;
    }
}
