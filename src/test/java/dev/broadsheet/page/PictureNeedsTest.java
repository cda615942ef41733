package dev.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.ArticleReader;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.image.ImageNeeds;
import dev.broadsheet.image.ImageStore;
import dev.broadsheet.image.WantedImage;
import dev.broadsheet.site.DefinitionReader;
import dev.broadsheet.source.ContentFolder;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.SourceTree;
import dev.broadsheet.source.Theme;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which images are worth fetching and scaling: those that readers see; and which are worth keeping. */
class PictureNeedsTest {

    private static final String STORM = "news/2026-03-01-storm.md";
    private static final String WIRE = "provider: {name: Tide Wire, domain: wire.example}\n";

    @TempDir
    private Path folder = Path.of("");

    private Edition edition = new Edition(Path.of("target"));
    private final Map<String, List<String>> bodies = new HashMap<>();

    @BeforeEach
    void aNewsroom() {
        edition = new Edition(folder);
    }

    private ImageNeeds needs() {
        ContentFolder content = ContentFolder.of(SourceTree.of(folder, folder));
        SiteConfig config = edition.config();
        ArticleReader reader = new ArticleReader(config);
        return PictureNeeds.of(new PictureNeeds.Sources(
                config,
                StaticFiles.of(
                        Assets.of(Theme.of(null), content.assets()),
                        content.beside(),
                        content.verbatim(),
                        ImageStore.read(folder)),
                content.articles().stream()
                        .map(file -> Objects.requireNonNull(reader.read(file).article()))
                        .toList(),
                article -> article.visibility().published(),
                article -> "content/" + article.path(),
                content.topics().stream()
                        .map(file -> Objects.requireNonNull(
                                DefinitionReader.topic(file).definition()))
                        .toList(),
                content.providers().stream()
                        .map(file -> Objects.requireNonNull(
                                DefinitionReader.provider(file).definition()))
                        .toList(),
                file -> Fingerprint.ofValue(file.path()),
                this::body));
    }

    private List<String> body(Article article) {
        return bodies.getOrDefault(article.path(), List.of());
    }

    private List<String> remote() {
        return needs().remote().stream()
                .map(image -> image.url().replaceAll("https://[a-z]+\\.example/(.*)\\.jpg", "$1"))
                .toList();
    }

    private List<String> own() {
        return needs().own().stream().map(image -> image.file().path()).toList();
    }

    private static String images(String... names) {
        return "images: ["
                + String.join(
                        ", ",
                        Stream.of(names)
                                .map(name -> "'https://wire.example/" + name + ".jpg'")
                                .toList())
                + "]\n";
    }

    @Test
    void theImagesOfTheNewestArticlesComeFirstAndEachOnce() {
        edition.article("news/b.md", images("b", "shared"), "");
        edition.article("news/a.md", images("a"), "");
        edition.article("news/new.md", "publishedDateTime: 2026-03-05T09:00:00Z\n" + images("new", "shared"), "");
        assertEquals(List.of("new", "shared", "a", "b"), remote());
        assertEquals(
                new WantedImage("https://wire.example/shared.jpg", "content/news/new.md"),
                needs().remote().get(1));
    }

    @Test
    void whatReadersDoNotSeeYetIsOnlyKept() {
        edition.file("assets/sea.gif", Edition.GIF);
        edition.article(STORM, "published: false\nimages: ['https://wire.example/a.jpg', /assets/sea.gif]\n", "");
        ImageNeeds needs = needs();
        assertEquals(List.of(), needs.remote());
        assertEquals(List.of(), needs.own());
        assertEquals(Set.of("https://wire.example/a.jpg"), needs.remoteInUse());
        assertEquals(Set.of(Fingerprint.ofValue("assets/sea.gif")), needs.ownInUse());
    }

    @Test
    void whatWasTakenDownNeedsNone() {
        edition.article(STORM, "deleted: true\n" + images("a"), "");
        assertTrue(needs().remoteInUse().isEmpty());
    }

    @Test
    void filesOfOursAreScaledWhereTheyAreNoDrawings() {
        edition.file("assets/sea.gif", Edition.GIF);
        edition.file("assets/sea.svg", "<svg/>");
        edition.file("news/quay.gif", Edition.GIF);
        String own =
                "images: [/assets/sea.gif, /assets/sea.svg, quay.gif, no.gif, 'https://tide.example/assets/sea.gif']\n";
        edition.article(STORM, own, "");
        assertEquals(List.of("assets/sea.gif", "news/quay.gif"), own());
        assertEquals(List.of(), remote());
    }

    @Test
    void topicsAndProvidersHaveImagesWithoutAnyArticle() {
        edition.file("assets/sea.gif", Edition.GIF);
        edition.file("topics/sea.yaml", "name: Sea\nimages: [/assets/sea.gif, 'https://stone.example/sea.jpg']\n");
        edition.file("providers/wire.yaml", "name: Tide Wire\n" + images("logo"));
        assertEquals(List.of("sea", "logo"), remote());
        assertEquals(List.of("assets/sea.gif"), own());
    }

    @Test
    void anArticleBringsTheLogoOfItsProviderAndTheImagesBesideIt() {
        edition.file("assets/sea.gif", Edition.GIF);
        edition.article(STORM, """
                provider: {name: Tide Wire, images: ['https://wire.example/logo.jpg']}
                related:
                  - title: Entry
                    webUrl: https://stone.example/a
                    images: [/assets/sea.gif, 'https://stone.example/beside.jpg']
                """, "");
        assertEquals(List.of("logo", "beside"), remote());
        assertEquals(List.of(), own());
    }

    @Test
    void theImagesOfABodyAreFoundAsItsLinksAre() {
        edition.file("assets/sea gull.gif", Edition.GIF);
        edition.file("news/quay.gif", Edition.GIF);
        edition.article(STORM, "originalUrl: https://stone.example/a/storm.html\n", "");
        bodies.put(
                STORM,
                List.of(
                        "/assets/sea%20gull.gif",
                        "quay.gif",
                        "HTTPS://Wire.example/body.jpg",
                        "pier.jpg",
                        "mailto:ann@tide.example",
                        "javascript:alert(1)"));
        assertEquals(List.of("assets/sea gull.gif", "news/quay.gif"), own());
        assertEquals(
                List.of("https://wire.example/body.jpg", "https://stone.example/a/pier.jpg"),
                needs().remote().stream().map(WantedImage::url).toList());
    }

    @Test
    void aMissingFileOfAnArticleOfOursIsNoImage() {
        edition.article(STORM, "", "");
        bodies.put(STORM, List.of("pier.jpg"));
        assertTrue(needs().remoteInUse().isEmpty());
        assertTrue(needs().ownInUse().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "images: {remote: cache}, plain cached logo",
                "images: {remote: hotlink}, cached",
                "images: {remote: none}, \"\"",
                "\"images: {remote: cache, providers: {wire.example: hotlink}}\", cached",
                "\"images: {remote: none, providers: {wire.example: cache}}\", plain cached logo"
            })
    void theSettingsSayWhichImagesAreKept(String settings, String kept) {
        edition.settings(settings + "\n");
        edition.file("providers/wire.yaml", "name: Tide Wire\ndomain: wire.example\n" + images("logo"));
        edition.article(
                STORM,
                WIRE + "images: ['https://wire.example/plain.jpg',"
                        + " {url: 'https://wire.example/cached.jpg', isCached: true}]\n",
                "");
        assertEquals(
                Stream.of(kept.split(" "))
                        .filter(name -> !name.isEmpty())
                        .sorted()
                        .toList(),
                remote().stream().sorted().toList());
    }
}
