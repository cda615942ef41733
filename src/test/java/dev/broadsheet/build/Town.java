package dev.broadsheet.build;

import dev.broadsheet.image.Photographs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A newsroom that writes by chance, but always the same for the same seed. */
final class Town {

    static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

    private static final List<String> WORDS = List.of(
            ("harbour bridge council storm ferry market school tide library museum budget strike river road tower boat"
                            + " garden theatre mayor vote court bakery railway station hospital fire flood summer concert"
                            + " museum painter football regatta champion winter lamp quay whale lighthouse tunnel mill")
                    .split(" "));
    private static final List<String> TOPICS =
            List.of("Harbour", "harbour", "Council", "Weather", "Sport", "Culture", "Schools", "Ferries");
    private static final List<String> SECTIONS = List.of("news", "sport", "letters");
    private static final List<String> PROVIDERS = List.of("Coast Wire", "Harbour Post", "Mill Gazette");

    private final Path content;
    private final Random chance;
    private final Map<String, Clip> clips = new TreeMap<>();
    private int written;

    Town(Path content, long seed) {
        this.content = content;
        this.chance = new Random(seed);
    }

    /** The build by one thread of what is in {@code content} into {@code site}, both in a folder. */
    static BuildRequest request(Path folder, boolean keepGoing) {
        return new BuildRequest(
                folder,
                folder.resolve("content"),
                null,
                folder.resolve("site"),
                folder.resolve("cache"),
                null,
                NOW,
                false,
                keepGoing,
                false,
                1);
    }

    /** Something that the newsroom wrote: fields of the front matter as YAML has them, and a body. */
    record Clip(String path, Map<String, String> fields, String body) {

        Clip with(String field, String value) {
            Map<String, String> changed = new LinkedHashMap<>(fields);
            changed.put(field, value);
            return new Clip(path, changed, body);
        }

        Clip saying(String text) {
            return new Clip(path, fields, text);
        }

        String text() {
            String matter = fields.entrySet().stream()
                    .map(field -> field.getKey() + ": " + field.getValue() + "\n")
                    .collect(Collectors.joining());
            return "---\n" + matter + "---\n" + body + "\n";
        }
    }

    void found(int articles) {
        Trees.write(content.resolve("pages/about.md"), "---\ntitle: About us\n---\nWe print.\n");
        Trees.write(content.resolve("topics/10-harbour.yaml"), "name: Harbour\ndescription: Ships\n");
        Trees.write(content.resolve("topics/ferries.yaml"), "name: Ferries\nparent: Harbour\n");
        Trees.write(content.resolve("providers/coast.yaml"), "name: Coast Wire\ndomain: wire.example\n");
        Trees.write(content.resolve("assets/tides.csv"), "day,height\n1,4.2\n");
        Trees.write(content.resolve("root/CNAME"), "tide.example\n");
        settings("pageSize: 5\n");
        for (int i = 0; i < articles; i++) {
            write(chance.nextInt(70 * 24 * 60));
        }
        report(latest());
        report(latest());
    }

    /** Writes the settings: a menu that names itself does not turn with the number of articles. */
    void settings(String more) {
        Trees.write(
                content.resolve("site.yaml"),
                "title: The Harwick Tide\nurl: https://tide.example/\nmainTopics: [Harbour, Weather]\n"
                        + "menu:\n  - {name: News, href: /news/}\n" + more);
    }

    /** An article so many minutes old; a negative age is an embargo. */
    Clip write(int minutesOld) {
        written++;
        String section = SECTIONS.get(chance.nextInt(SECTIONS.size()));
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", words(3 + chance.nextInt(4)));
        fields.put(
                "publishedDateTime", NOW.minus(minutesOld, ChronoUnit.MINUTES).toString());
        fields.put("topics", topics());
        if (chance.nextInt(3) == 0) {
            String provider = PROVIDERS.get(chance.nextInt(PROVIDERS.size()));
            fields.put("provider", "{name: " + provider + "}");
            fields.put("originalUrl", "https://elsewhere.example/" + written);
        } else {
            fields.put("authors", "[" + WORDS.get(chance.nextInt(4)) + " smith]");
        }
        Clip clip = new Clip(section + "/story-" + written + ".md", fields, prose());
        put(clip);
        return clip;
    }

    /** Another provider's report of the same event, two hours later. */
    Clip report(Clip first) {
        written++;
        Map<String, String> fields = new LinkedHashMap<>(first.fields);
        fields.keySet().removeAll(List.of("slug", "aliases", "published", "deleted", "expiryDateTime"));
        fields.put("provider", "{name: Lamp Press " + written + "}");
        fields.put(
                "publishedDateTime",
                Instant.parse(first.fields.get("publishedDateTime"))
                        .plus(2, ChronoUnit.HOURS)
                        .toString());
        Clip clip = new Clip("news/story-" + written + ".md", fields, first.body);
        put(clip);
        return clip;
    }

    /** The newest article that is published for all that its fields say. */
    Clip latest() {
        return clips.values().stream()
                .filter(clip ->
                        Stream.of("published", "deleted", "expiryDateTime").noneMatch(clip.fields::containsKey))
                .filter(clip ->
                        Instant.parse(clip.fields.get("publishedDateTime")).isBefore(NOW.minus(2, ChronoUnit.HOURS)))
                .max(Comparator.comparing((Clip clip) -> clip.fields.get("publishedDateTime"))
                        .thenComparing(Clip::path))
                .orElseThrow();
    }

    /** An article shows a file of the newsroom's own: another picture for another seed, under the same name. */
    void picture(int seed) {
        Trees.write(content.resolve("assets/quay.jpg"), Photographs.jpeg(700, 400, seed));
        put(any().with("images", "[{url: /assets/quay.jpg}]"));
    }

    String topics() {
        return IntStream.range(0, 1 + chance.nextInt(2))
                .mapToObj(i -> TOPICS.get(chance.nextInt(TOPICS.size())))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    String prose() {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i <= chance.nextInt(3); i++) {
            paragraphs.add(words(12 + chance.nextInt(25)) + ".");
        }
        paragraphs.add("See the [tides](/assets/tides.csv).");
        return String.join("\n\n", paragraphs);
    }

    String words(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> WORDS.get(chance.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }

    Clip any() {
        List<Clip> all = List.copyOf(clips.values());
        return all.get(chance.nextInt(all.size()));
    }

    void put(Clip clip) {
        clips.put(clip.path, clip);
        Trees.write(content.resolve(clip.path), clip.text());
    }

    void remove(Clip clip) {
        clips.remove(clip.path);
        Trees.delete(content.resolve(clip.path));
    }

    void rename(Clip clip) {
        remove(clip);
        written++;
        put(new Clip("letters/moved-" + written + ".md", clip.fields, clip.body));
    }

    Path file(String path) {
        return content.resolve(path);
    }

    /** Any file of a folder. */
    Path anyFile(Path folder, Snapshot snapshot) {
        List<String> paths = List.copyOf(snapshot.files().keySet());
        Path file = folder.resolve(paths.get(chance.nextInt(paths.size())));
        if (!Files.exists(file)) {
            throw new IllegalArgumentException("there is no file " + file);
        }
        return file;
    }
}
