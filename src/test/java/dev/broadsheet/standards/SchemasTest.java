package dev.broadsheet.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.broadsheet.article.ArticleForm;
import dev.broadsheet.article.ArticleReader;
import dev.broadsheet.cli.Program;
import dev.broadsheet.config.SettingForm;
import dev.broadsheet.config.Settings;
import dev.broadsheet.config.SiteConfigReader;
import dev.broadsheet.site.DefinitionForm;
import dev.broadsheet.site.DefinitionReader;
import dev.broadsheet.source.ContentFolder;
import dev.broadsheet.source.SourceFile;
import dev.broadsheet.source.SourceTree;
import dev.broadsheet.source.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas are valid, take what the program takes, and refuse only what it reports, at the same line. */
class SchemasTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"article", "page", "site", "topic", "provider"})
    void aSchemaIsOne(String subject) {
        String schema = Program.run(Path.of("").toAbsolutePath(), List.of("schema", subject))
                .out();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        SchemaLocation dialect = SchemaLocation.of("https://json-schema.org/draft/2020-12/schema");
        assertEquals(List.<Error>of(), registry.getSchema(dialect).validate(schema, InputFormat.JSON));
        assertEquals(
                1,
                registry
                        .getSchema(dialect)
                        .validate(schema.replaceFirst("\"object\"", "\"map\""), InputFormat.JSON)
                        .stream()
                        .map(Error::getInstanceLocation)
                        .distinct()
                        .count());
    }

    @Test
    void everySampleArticleIsValidOrReported() throws IOException {
        Path content = Path.of("content");
        Set<String> told = told();
        YamlJudge judge = YamlJudge.of("article");
        int articles = 0;
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md") && !path.endsWith("README.md"))
                    .toList()) {
                String name = "content/" + content.relativize(file).toString().replace('\\', '/');
                YamlJudge by = name.startsWith("content/pages/") ? YamlJudge.of("page") : judge;
                for (int line : by.refused(frontMatter(Files.readString(file))).orElse(Set.of())) {
                    assertTrue(told.contains(name + ":" + (line + 1)), name + ":" + (line + 1));
                }
                articles++;
            }
        }
        assertTrue(articles >= 20, articles + " articles");
        assertEquals(
                Set.of(),
                YamlJudge.of("site")
                        .refused(Files.readString(content.resolve("site.yaml")))
                        .orElseThrow());
    }

    /** File and line of each problem. */
    private Set<String> told() {
        String cache = folder.resolve("cache").toString();
        String out = Program.run(
                        Path.of("").toAbsolutePath(), List.of("check", "--quiet", "--format", "json", "--cache", cache))
                .out();
        return out.lines()
                .filter(line -> line.contains("\"diagnostic\""))
                .map(line -> line.replaceFirst(".*\"file\":\"([^\"]*)\",\"line\":([0-9]+),.*", "$1:$2"))
                .collect(Collectors.toSet());
    }

    private static String frontMatter(String text) {
        List<String> lines = text.lines().toList();
        return String.join("\n", lines.subList(1, lines.subList(1, lines.size()).indexOf("---") + 1)) + "\n";
    }

    @Test
    void whatTheSchemaOfAnArticleRefusesIsReportedAtTheSameLine() {
        ArticleReader reader =
                new ArticleReader(settings("url: https://a.example/\n").config());
        Agreement agreement = new Agreement(
                YamlJudge.of("article"), yaml -> reader.read(article(yaml)).diagnostics(), 1);
        agreement.over(Specimens.of(ArticleForm.ARTICLE));
        agreement.holds(2_000, 0.85);
        Agreement pages = new Agreement(
                YamlJudge.of("page"), yaml -> reader.readPage(article(yaml)).diagnostics(), 1);
        pages.over(Specimens.of(ArticleForm.PAGE));
        pages.holds(2_000, 0.85);
    }

    private SourceFile article(String yaml) {
        return file("news/a.md", "---\n" + yaml + "---\n\nText.\n");
    }

    @Test
    void whatTheSchemaOfTheSettingsRefusesIsReportedAtTheSameLine() {
        Agreement agreement =
                new Agreement(YamlJudge.of("site"), yaml -> settings(yaml).diagnostics(), 0);
        agreement.over(Specimens.of(SettingForm.SITE));
        agreement.holds(2_000, 0.85);
    }

    private Settings settings(String yaml) {
        file("site.yaml", yaml);
        return SiteConfigReader.read(ContentFolder.of(SourceTree.of(folder, folder)), null);
    }

    @Test
    void whatTheSchemaOfADefinitionRefusesIsReportedAtTheSameLine() {
        Agreement topics = new Agreement(
                YamlJudge.of("topic"),
                yaml -> DefinitionReader.topic(file("topics/a.yaml", yaml)).diagnostics(),
                0);
        topics.over(Specimens.of(DefinitionForm.TOPIC));
        topics.holds(900, 0.85);
        Agreement providers = new Agreement(
                YamlJudge.of("provider"),
                yaml -> DefinitionReader.provider(file("providers/a.yaml", yaml))
                        .diagnostics(),
                0);
        providers.over(Specimens.of(DefinitionForm.PROVIDER));
        providers.holds(500, 0.85);
    }

    private SourceFile file(String path, String text) {
        try {
            return Sources.file(folder, path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
