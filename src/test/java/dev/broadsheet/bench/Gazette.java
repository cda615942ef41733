package dev.broadsheet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A newsroom of any size in invented words: the same for the same number of articles, and an article is the same
 * whatever the number.
 *
 * <p>Words are as frequent as in a natural text, by the law of Zipf and Mandelbrot (Mandelbrot, "An informational theory
 * of the statistical structure of language", 1953); topics and providers are few that are frequent and many that are
 * rare; most articles are of the last years.
 */
final class Gazette {

    static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

    private static final int WORDS = 60_000;
    private static final int TOPICS = 200;
    private static final int PROVIDERS = 300;
    private static final int BODY_WORDS = 300;
    private static final double MINUTES = 10 * 365.25 * 24 * 60;
    private static final String[] SYLLABLES =
            ("ba be bo da de do fa fe ga go ha he ka ko la le li lo ma me mi mo na ne no pa pe po ra re ri ro sa se si so"
                            + " ta te ti to va ve wa we bar den fel gor hal kim lan mor nor pel ran sol tan vor wen")
                    .split(" ");

    private final int[] words = shares(WORDS, 2.7);
    private final int[] topics = shares(TOPICS, 1);
    private final int[] providers = shares(PROVIDERS, 2);
    private final Path content;

    Gazette(Path content) {
        this.content = content;
    }

    /** Ranks, each as often as its share by the law: one draw is one look-up. */
    private static int[] shares(int ranks, double shift) {
        double sum = IntStream.range(0, ranks)
                .mapToDouble(rank -> 1 / (rank + shift))
                .sum();
        int[] table = new int[1 << 17];
        double shared = 0;
        int next = 0;
        for (int rank = 0; rank < ranks; rank++) {
            shared += table.length / (rank + shift) / sum;
            while (next < Math.min(table.length, Math.round(shared))) {
                table[next++] = rank;
            }
        }
        return table;
    }

    /** Writes the settings and so many articles. */
    void found(int articles) throws IOException {
        Files.createDirectories(content);
        Files.writeString(content.resolve("site.yaml"), "title: The Gazette\nurl: https://gazette.example/\n");
        for (int number = 0; number < articles; number++) {
            write(number, "");
        }
    }

    /** Writes an article of a newsroom, with another end to its text. */
    void write(int number, String end) throws IOException {
        Random chance = new Random(number * 0x9E3779B97F4A7C15L);
        long age = (long) (MINUTES * Math.pow(chance.nextDouble(), 2.2));
        write("a" + number, NOW.minus(age, ChronoUnit.MINUTES), chance, end);
    }

    /** Writes an article that is newer than all others. */
    void writeNewest(int number) throws IOException {
        write("n" + number, NOW.minus(1, ChronoUnit.MINUTES), new Random(~number), "");
    }

    private void write(String name, Instant published, Random chance, String end) throws IOException {
        String day = published.toString().substring(0, 10);
        String title = text(chance, 6 + chance.nextInt(7));
        int provider = draw(providers, chance);
        String matter = """
                ---
                title: "%s"
                excerpt: "%s."
                publishedDateTime: %s
                slug: %s
                provider: {name: "%s Post", domain: paper%d.example}
                originalUrl: https://paper%d.example/%s
                topics: [%s]
                images: [{url: "https://paper%d.example/%s.jpg", width: 1200, height: 675}]
                published: %s
                ---
                """.formatted(
                        title,
                        text(chance, 12 + chance.nextInt(16)),
                        published.truncatedTo(ChronoUnit.SECONDS),
                        name,
                        capital(word(provider)),
                        provider,
                        provider,
                        name,
                        topics(chance),
                        provider,
                        name,
                        chance.nextInt(20) > 0);
        Path file = content.resolve("news/" + day.substring(0, 7).replace('-', '/') + "/" + day + "-" + name + ".md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, matter + body(chance) + end + "\n");
    }

    private String body(Random chance) {
        StringBuilder body = new StringBuilder();
        for (int left = BODY_WORDS / 2 + chance.nextInt(BODY_WORDS); left > 0; ) {
            int length = Math.min(left, 30 + chance.nextInt(50));
            body.append(text(chance, length)).append(".\n\n");
            left -= length;
        }
        return body.toString();
    }

    private String topics(Random chance) {
        return IntStream.rangeClosed(0, chance.nextInt(3))
                .mapToObj(i -> capital(word(1000 + draw(topics, chance))))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String text(Random chance, int length) {
        return capital(IntStream.range(0, length)
                .mapToObj(i -> word(draw(words, chance)))
                .collect(Collectors.joining(" ")));
    }

    private static int draw(int[] shares, Random chance) {
        return shares[chance.nextInt(shares.length)];
    }

    /** The word of a rank: frequent ones are short. */
    private static String word(int rank) {
        StringBuilder word = new StringBuilder();
        for (int rest = rank + SYLLABLES.length; rest > 0; rest /= SYLLABLES.length) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return word.toString();
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
