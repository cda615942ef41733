package dev.broadsheet.intake;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import dev.broadsheet.article.Slug;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.source.Disk;
import dev.broadsheet.source.YamlText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Writes what comes in to the newsroom's folder; what is there already stays, unless it is to be written anew. */
final class Writing implements Consumer<Manuscript> {

    /** What the front matter of an article may have at most, in characters that are one byte each. */
    private static final int LONGEST_FRONT = 48 << 10;

    private final IntakeRequest request;
    private final Holdings holdings;
    private final List<String> written = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int articles;
    private int present;

    Writing(IntakeRequest request, Holdings holdings) {
        this.request = request;
        this.holdings = holdings;
    }

    List<String> written() {
        return written;
    }

    int articles() {
        return articles;
    }

    int present() {
        return present;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    @Override
    public void accept(Manuscript manuscript) {
        String there = holdings.pathOf(manuscript);
        if (there != null && !request.overwrite()) {
            present++;
            return;
        }
        Manuscript placed = there == null ? placed(manuscript) : manuscript.at(there);
        String front = YamlText.map(placed.fields());
        if (front.getBytes(StandardCharsets.UTF_8).length > LONGEST_FRONT) {
            Location origin = Location.of(manuscript.origin());
            String message = "\"" + placed.title() + "\" has more front matter than an article may; it is left out";
            diagnostics.add(Diagnostic.warning("not-imported", origin, message));
            return;
        }
        String body = placed.body().isBlank() ? "" : "\n" + placed.body().stripTrailing() + "\n";
        byte[] text = ("---\n" + front + "---\n" + body).getBytes(StandardCharsets.UTF_8);
        if (write(placed.path(), text, there != null)) {
            holdings.add(placed);
            articles++;
        }
    }

    /** The manuscript at a path that is free: two articles of one day may have the same headline. */
    private Manuscript placed(Manuscript manuscript) {
        Manuscript placed = manuscript;
        for (int i = 0; holdings.isTaken(placed.path()); i++) {
            String path = manuscript.path();
            String name = path.substring(0, path.length() - ".md".length());
            String slug = name.substring(name.lastIndexOf('/') + 1);
            String folder = name.substring(0, name.length() - slug.length());
            placed = manuscript.at(folder + Slug.distinct(slug, manuscript.keys() + "#" + i) + ".md");
        }
        return placed;
    }

    /** Copies a file that is no article, such as an image beside one; returns whether it is there now. */
    void copy(Path file, String path) {
        try {
            if (holdings.isTaken(path) && !request.overwrite()) {
                present++;
            } else if (write(path, Files.readAllBytes(file), holdings.isTaken(path))) {
                holdings.add(path);
            }
        } catch (IOException e) {
            throw Disk.failure("read", file, e);
        }
    }

    private boolean write(String path, byte[] bytes, boolean over) {
        Path root = request.content().toAbsolutePath().normalize();
        Path file = root.resolve(path).normalize();
        if (!file.startsWith(root)) {
            throw new IllegalArgumentException("a path that leads out of the content folder: " + path);
        }
        try {
            if (!over && Disk.attributes(file, NOFOLLOW_LINKS) != null) {
                present++; // one that the newsroom does not read, such as a link
                return false;
            } else if (!request.dryRun()) {
                Path folder = Files.createDirectories(Objects.requireNonNull(file.getParent()));
                if (!folder.toRealPath().startsWith(root.toRealPath())) {
                    throw new FileSystemException(path, null, "a symbolic link leads out of the content folder");
                }
                Disk.replace(file, bytes);
            }
            written.add(path);
            return true;
        } catch (IOException e) {
            throw Disk.failure("write", file, e);
        }
    }
}
