package dev.broadsheet.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.page.DataPage;
import dev.broadsheet.page.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What the default theme promises, as far as its source shows it. */
class ThemeSourceTest {

    private static final Path THEME = Path.of("templates");
    private static final Pattern LABEL = Pattern.compile("strings\\.([A-Za-z]+)");
    private static final Pattern COLOUR = Pattern.compile("--(\\w+): #([0-9a-f]{6});");

    @Test
    void everyKindOfPageHasATemplate() {
        List<Class<?>> kinds = kinds(Page.class).stream()
                .filter(kind -> !DataPage.class.isAssignableFrom(kind))
                .toList();
        assertTrue(kinds.size() > 15, kinds.toString());
        for (Class<?> kind : kinds) {
            String name = kind.getSimpleName()
                    .replaceFirst("Page$", "")
                    .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                    .toLowerCase(Locale.ROOT);
            assertTrue(
                    Stream.of(".ftlh", ".ftlx", ".ftl").anyMatch(end -> Files.exists(THEME.resolve(name + end))),
                    "no template for " + kind.getSimpleName());
        }
    }

    @Test
    void itsReadmeNamesEveryTemplate() throws IOException {
        String readme = read(THEME.resolve("README.md"));
        for (Path template : templates()) {
            String name = template.getFileName().toString();
            String stem = name.replaceFirst("\\.ftlh$", "");
            assertTrue(readme.contains("`" + stem + "`") || readme.contains("`" + name + "`"), name);
        }
    }

    @Test
    void everyLanguageHasTheSameLabelsAndAllThatAreAskedFor() throws IOException {
        Set<String> asked = new TreeSet<>();
        for (Path template : templates()) {
            LABEL.matcher(read(template)).results().forEach(match -> asked.add(match.group(1)));
        }
        Map<String, String> english = labels("en");
        for (String language : List.of("en", "de", "fr", "ar")) {
            Map<String, String> labels = labels(language);
            assertEquals(english.keySet(), labels.keySet(), language);
            assertTrue(labels.keySet().containsAll(asked), () -> language + " lacks one of " + asked);
            labels.forEach((name, label) -> assertEquals(
                    english.getOrDefault(name, "").contains("{0}"), label.contains("{0}"), language + " " + name));
        }
    }

    @Test
    void theStylesheetIsSmallAndLoadsNothing() throws IOException {
        byte[] css = Files.readAllBytes(THEME.resolve("assets/site.css"));
        assertTrue(css.length < 20_000, css.length + " bytes");
        String text = new String(css, StandardCharsets.UTF_8);
        assertFalse(text.contains("url(") || text.contains("@import") || text.contains("@font-face"));
    }

    @Test
    void theStylesheetKnowsNeitherLeftNorRight() throws IOException {
        String css = read(THEME.resolve("assets/site.css")).replaceAll("(?s)/\\*.*?\\*/", "");
        Matcher physical = Pattern.compile(
                        "[\\w-]*(margin|padding|border|inset)-(left|right)[\\w-]*|[;{] *(left|right):|(align|float): *(left|right)")
                .matcher(css);
        assertFalse(physical.find(), () -> physical.group());
    }

    @Test
    void textStandsOutFromItsGroundInLightAndDark() throws IOException {
        String[] schemes = read(THEME.resolve("assets/site.css")).split("prefers-color-scheme: dark", -1);
        assertEquals(2, schemes.length);
        for (String scheme : schemes) {
            Map<String, String> colours = new HashMap<>();
            COLOUR.matcher(scheme).results().forEach(match -> colours.putIfAbsent(match.group(1), match.group(2)));
            assertEquals(
                    Set.of("paper", "ink", "soft", "rule", "shade", "accent", "visited", "green", "blue"),
                    colours.keySet());
            for (String text : List.of("ink", "soft", "accent", "visited", "green", "blue")) {
                for (String ground : List.of("paper", "shade")) {
                    double contrast = contrast(colours.getOrDefault(text, ""), colours.getOrDefault(ground, ""));
                    assertTrue(contrast >= 4.5, text + " on " + ground + ": " + contrast);
                }
            }
        }
    }

    private static List<Class<?>> kinds(Class<?> page) {
        return page.isSealed()
                ? Stream.of(page.getPermittedSubclasses())
                        .flatMap(kind -> kinds(kind).stream())
                        .toList()
                : List.of(page);
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.list(THEME)) {
            List<Path> found = files.filter(file -> file.toString().matches(".*\\.ftl[hx]?"))
                    .sorted()
                    .toList();
            assertTrue(found.size() > 20, "no theme found");
            return found;
        }
    }

    private static Map<String, String> labels(String language) throws IOException {
        Map<?, ?> read = new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(read(THEME.resolve("strings/" + language + ".yaml")));
        return read.entrySet().stream()
                .collect(Collectors.toMap(entry -> (String) entry.getKey(), entry -> (String) entry.getValue()));
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    /** By WCAG 2.2, "contrast ratio". */
    private static double contrast(String one, String other) {
        double[] light = {luminance(one), luminance(other)};
        Arrays.sort(light);
        return (light[1] + 0.05) / (light[0] + 0.05);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(2 * i, 2 * i + 2), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
