package dev.broadsheet.standards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The addresses in all files of a built site, followed as a browser or another program does.
 *
 * @param root URL of the folder, with a slash at the end
 */
record SiteLinks(Path folder, String root) {

    private static final List<String> ATTRIBUTES = List.of("href", "src", "poster", "action", "data-index", "content");
    private static final Pattern IN_STYLE = Pattern.compile("url\\(\\s*['\"]?([^'\")]+)['\"]?\\s*\\)");
    private static final Pattern IN_CANDIDATES = Pattern.compile("(\\S*[^\\s,])(?:\\s[^,]*)?(?:,|$)");
    private static final Pattern REFRESH = Pattern.compile("(?i)\\d+;\\s*url=(.+)");
    private static final Pattern TEXTS = Pattern.compile(".*\\.(xml|json|txt|webmanifest)");

    /** A place of the site that leads nowhere, as "file -> address". */
    Set<String> broken() {
        Set<String> broken = new TreeSet<>();
        for (String file : files()) {
            addresses(file)
                    .filter(address -> !leadsSomewhere(file, address.strip()))
                    .forEach(address -> broken.add(file + " -> " + address));
        }
        return broken;
    }

    private List<String> files() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<String> addresses(String file) {
        if (file.endsWith(".html")) {
            return page(file).getAllElements().stream().flatMap(this::addresses);
        }
        if (file.endsWith(".css")) {
            return IN_STYLE.matcher(text(file)).results().map(found -> found.group(1));
        }
        if (TEXTS.matcher(file).matches()) {
            Pattern own = Pattern.compile(Pattern.quote(root) + "[^\\s\"'<>&{}\\\\]*");
            return own.matcher(text(file)).results().map(MatchResult::group);
        }
        return Stream.of();
    }

    private Stream<String> addresses(Element element) {
        Stream<String> candidates = Stream.of("srcset", "imagesrcset")
                .filter(element::hasAttr)
                .flatMap(name -> IN_CANDIDATES.matcher(element.attr(name)).results())
                .map(found -> found.group(1));
        Stream<String> plain = ATTRIBUTES.stream()
                .filter(element::hasAttr)
                .map(element::attr)
                .filter(value -> !element.normalName().equals("meta") || value.startsWith(root));
        Stream<String> refresh = Stream.of(element.attr("content"))
                .filter(value -> element.attr("http-equiv").equalsIgnoreCase("refresh"))
                .flatMap(value -> REFRESH.matcher(value).results())
                .map(found -> found.group(1));
        return Stream.of(candidates, plain, refresh).flatMap(addresses -> addresses);
    }

    private boolean leadsSomewhere(String from, String address) {
        URI base = URI.create(root + Paper.encoded(from));
        URI target = base.resolve(address.isEmpty() ? base.toString() : address);
        if (!target.toString().startsWith(root)) {
            return target.isOpaque()
                    || !(target.getHost() + "/").equals(URI.create(root).getHost() + "/");
        }
        String path = target.getPath().substring(URI.create(root).getPath().length());
        String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        String fragment = target.getFragment();
        return Files.isRegularFile(folder.resolve(file))
                && (fragment == null || !file.endsWith(".html") || isPlace(page(file), fragment));
    }

    private static boolean isPlace(Document page, String fragment) {
        return fragment.isEmpty() || fragment.equals("top") || page.getElementById(fragment) != null;
    }

    private Document page(String file) {
        return Jsoup.parse(text(file));
    }

    private String text(String file) {
        try {
            return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
