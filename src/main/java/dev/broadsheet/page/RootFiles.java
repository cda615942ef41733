package dev.broadsheet.page;

import dev.broadsheet.config.WebSettings.Manifest;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.image.PictureSize;
import dev.broadsheet.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Icons, web manifest and {@code humans.txt} of the site's root: what of them there is, and the manifest where the newsroom
 * has none of its own.
 *
 * @see <a href="https://www.w3.org/TR/appmanifest/">Web Application Manifest</a>
 */
final class RootFiles {

    private static final String FOLDER = "root/";
    private static final String MANIFEST = "site.webmanifest";
    private static final Pattern ICON = Pattern.compile("icon-[a-z0-9-]+\\.png|(fav)?icon\\.svg");
    private static final List<Integer> SIZES = List.of(192, 512);

    private final Desk desk;
    private final SortedMap<String, SourceFile> files = new TreeMap<>();

    RootFiles(Desk desk) {
        this.desk = desk;
        for (SourceFile file : desk.input().files().verbatim()) {
            String path = file.path().substring(FOLDER.length());
            if (path.indexOf('/') < 0) {
                files.put(path, file);
            }
        }
    }

    /** What the head of every page names. */
    List<HeadLink> links() {
        List<HeadLink> links = new ArrayList<>();
        link("icon", "favicon.ico", null, "32x32").ifPresent(links::add);
        link("icon", "favicon.svg", "image/svg+xml", "any")
                .or(() -> link("icon", "icon.svg", "image/svg+xml", "any"))
                .ifPresent(links::add);
        link("apple-touch-icon", "apple-touch-icon.png", null, null).ifPresent(links::add);
        if (files.containsKey(MANIFEST) || isMade()) {
            links.add(new HeadLink("manifest", desk.paths().href(MANIFEST), null, null));
        }
        link("author", "humans.txt", "text/plain", null).ifPresent(links::add);
        return links;
    }

    private Optional<HeadLink> link(String rel, String path, @Nullable String type, @Nullable String sizes) {
        return files.containsKey(path)
                ? Optional.of(new HeadLink(rel, desk.paths().href(path), type, sizes))
                : Optional.empty();
    }

    private boolean isMade() {
        boolean icons = files.keySet().stream().anyMatch(path -> path.endsWith(".png") && isIcon(path));
        return !files.containsKey(MANIFEST) && (icons || desk.config().web().manifest() != null);
    }

    private static boolean isIcon(String path) {
        return ICON.matcher(path).matches();
    }

    /** The manifest that is made of the settings; nothing where there is one already or nobody asks for one. */
    Optional<Attachment> manifest() {
        return isMade()
                ? Optional.of(new Attachment.Made(MANIFEST, json().getBytes(StandardCharsets.UTF_8)))
                : Optional.empty();
    }

    /** What keeps a browser from showing the icons. */
    List<Diagnostic> diagnostics() {
        List<Diagnostic> found = new ArrayList<>();
        if (!isMade()) {
            return found;
        }
        List<PictureSize> sizes = new ArrayList<>();
        files.forEach((path, file) -> {
            if (isIcon(path) && path.endsWith(".png")) {
                PictureSize size = size(path, file);
                sizes.add(size);
                if (size.equals(PictureSize.UNKNOWN) || size.width() != size.height()) {
                    found.add(warning(Location.of(file.name()), "an icon must be a square PNG image"));
                }
            }
        });
        for (int size : SIZES) {
            if (!sizes.contains(new PictureSize(size, size))) {
                found.add(warning(
                                Location.of("/" + MANIFEST),
                                "the web manifest has no icon of %d by %d pixels".formatted(size, size))
                        .withHint("put icon-%d.png into content/root".formatted(size)));
            }
        }
        return found;
    }

    private PictureSize size(String path, SourceFile file) {
        return desk.tools().media().size(new Attachment.Copy(path, file));
    }

    private static Diagnostic warning(Location place, String message) {
        return Diagnostic.warning("web-manifest", place, message);
    }

    private String json() {
        Manifest manifest = desk.config().web().manifest();
        Map<String, Object> json = new LinkedHashMap<>();
        String home = desk.paths().href("");
        json.put("id", home);
        json.put("name", desk.config().title());
        put(json, "short_name", manifest == null ? null : manifest.shortName());
        put(json, "description", desk.config().description());
        json.put("lang", desk.language());
        json.put("dir", desk.tools().labels().direction(desk.language()));
        json.put("start_url", home);
        json.put("scope", home);
        json.put("display", manifest == null ? Manifest.BROWSER : manifest.display());
        put(json, "theme_color", manifest == null ? null : manifest.themeColor());
        put(json, "background_color", manifest == null ? null : manifest.backgroundColor());
        json.put("icons", icons());
        return PlainJson.lines(json);
    }

    private static void put(Map<String, Object> json, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            json.put(name, value);
        }
    }

    private List<Object> icons() {
        List<Object> icons = new ArrayList<>();
        files.forEach((path, file) -> {
            boolean drawing = path.endsWith(".svg");
            PictureSize size = isIcon(path) && !drawing ? size(path, file) : PictureSize.UNKNOWN;
            if (isIcon(path) && (drawing || !size.equals(PictureSize.UNKNOWN))) {
                Map<String, Object> icon = new LinkedHashMap<>();
                icon.put("src", desk.paths().href(path));
                icon.put("sizes", drawing ? "any" : size.width() + "x" + size.height());
                icon.put("type", drawing ? "image/svg+xml" : "image/png");
                icon.put("purpose", path.contains("maskable") ? "maskable" : "any");
                icons.add(icon);
            }
        });
        return icons;
    }
}
