package dev.broadsheet.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.Jazzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Inputs that grow by themselves towards code that was not run yet, from the hostile cases as seeds: for
 * {@code -Dfuzz.seconds=720} each. What is found belongs into the cases.
 */
class FuzzingTest {

    private static final int SECONDS = Integer.getInteger("fuzz.seconds", 4);
    private static final Pattern DONE = Pattern.compile("Done (\\d+) runs in (\\d+) second");

    /** What is watched for code that was not run yet. */
    private static final String WATCHED = "dev.broadsheet.**:com.vladsch.flexmark.**:org.yaml.snakeyaml.**";

    /** An article of any bytes may well name a file or an expression: what reads them is tested here by what comes of it. */
    private static final String DISABLED = "com.code_intelligence.jazzer.sanitizers.*";

    @TempDir
    private Path folder = Path.of("");

    static Stream<Arguments> fuzzers() {
        List<String> matter = Cases.texts().stream()
                .map(text -> "---\ntitle: " + Cases.yaml(text) + "\npublishedDateTime: 2026-03-01T09:00:00Z\ntopics: ["
                        + Cases.yaml(text) + "]\n---\n" + text)
                .toList();
        List<String> names = Cases.names().stream()
                .flatMap(one -> one.properties().stream())
                .map(field -> field.getValue().asText())
                .toList();
        return Stream.of(
                Arguments.of(ArticleFuzzer.class, matter),
                Arguments.of(BodyFuzzer.class, Cases.bodies()),
                Arguments.of(UrlFuzzer.class, Cases.urls()),
                Arguments.of(NameFuzzer.class, names),
                Arguments.of(PageFuzzer.class, lines(Cases.texts())));
    }

    /** Several texts in each seed: a build for each would take long. */
    private static List<String> lines(List<String> texts) {
        List<String> seeds = new ArrayList<>();
        for (int from = 0; from < texts.size(); from += PageFuzzer.AT_ONCE) {
            seeds.add(String.join("\n", texts.subList(from, Math.min(from + PageFuzzer.AT_ONCE, texts.size()))));
        }
        return seeds;
    }

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @MethodSource("fuzzers")
    @Timeout(value = 2, unit = TimeUnit.HOURS)
    void nothingIsFound(Class<?> fuzzer, List<String> seeds) throws IOException, InterruptedException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        for (int i = 0; i < seeds.size(); i++) {
            Files.write(corpus.resolve("case-" + i), seeds.get(i).getBytes(UTF_8));
        }
        Path log = folder.resolve("log");
        int status = process(fuzzer, corpus)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        // of a find what matters stands at the end
        String said = Files.readString(log, UTF_8).replaceAll("(?m)^INFO: .*\\n", "");
        assertEquals(0, status, said);
        Matcher done = DONE.matcher(said);
        assertTrue(done.find() && Long.parseLong(done.group(1)) >= seeds.size(), said);
        System.out.println(
                fuzzer.getSimpleName() + ": " + done.group(1) + " executions in " + done.group(2) + " seconds");
    }

    private ProcessBuilder process(Class<?> fuzzer, Path corpus) throws IOException {
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Xss64m",
                "-XX:+EnableDynamicAgentLoading",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                Jazzer.class.getName(),
                "--target_class=" + fuzzer.getName(),
                "--instrumentation_includes=" + WATCHED,
                "--disabled_hooks=" + DISABLED,
                "--custom_hook_includes=dev.broadsheet.**",
                "-max_total_time=" + SECONDS,
                "-max_len=2048",
                "-timeout=120",
                "-rss_limit_mb=0",
                "-artifact_prefix=" + folder + "/"));
        command.add(corpus.toString());
        return new ProcessBuilder(command).directory(folder.toFile());
    }
}
