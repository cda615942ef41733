package dev.broadsheet.bench;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.ArticleReader;
import dev.broadsheet.article.BodyLabels;
import dev.broadsheet.article.BodyRenderer;
import dev.broadsheet.article.BodySource;
import dev.broadsheet.article.Links;
import dev.broadsheet.article.Parsed;
import dev.broadsheet.article.RenderedBody;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.config.SiteConfigReader;
import dev.broadsheet.related.Material;
import dev.broadsheet.related.Relating;
import dev.broadsheet.related.Relation;
import dev.broadsheet.related.Terms;
import dev.broadsheet.related.Words;
import dev.broadsheet.site.Site;
import dev.broadsheet.source.ContentFolder;
import dev.broadsheet.source.SourceFile;
import dev.broadsheet.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Times the stages that a build spends most on, one article at a time, and relating two thousand; with a build's compiler. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xss64m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"})
public class StagesBenchmark {

    private static final int ARTICLES = 2_000;

    private List<SourceFile> files = List.of();
    private List<Parsed> parsed = List.of();
    private SiteConfig config;
    private ArticleReader reader;
    private BodyRenderer renderer;
    private Material material;
    private Path folder = Path.of("");
    private int next;

    /** Writes and reads a newsroom. */
    @Setup
    public void found() throws IOException {
        folder = Files.createTempDirectory("stages");
        Path content = folder.resolve("content");
        new Gazette(content).found(ARTICLES);
        ContentFolder tree = ContentFolder.of(SourceTree.of(content, content));
        config = SiteConfigReader.read(tree, null).config();
        reader = new ArticleReader(config);
        renderer = new BodyRenderer(config);
        files = tree.articles();
        parsed = files.stream().map(reader::read).toList();
        Map<String, Terms> terms = new HashMap<>();
        parsed.forEach(each -> terms.put(article(each).path(), words(each)));
        List<Article> articles = parsed.stream()
                .map(StagesBenchmark::article)
                .sorted(Site.NEWEST_FIRST)
                .toList();
        material = new Material(articles, article -> Objects.requireNonNull(terms.get(article.path())), new BitSet());
    }

    @TearDown
    public void delete() throws IOException {
        Folders.delete(folder);
    }

    /** From a file to an article. */
    @Benchmark
    public Parsed read() {
        return reader.read(files.get(step()));
    }

    /** From an article's text to its most telling words. */
    @Benchmark
    public Terms words() {
        return words(parsed.get(step()));
    }

    /** From Markdown to safe HTML. */
    @Benchmark
    public RenderedBody body() {
        BodySource source = new BodySource("news/a.md", parsed.get(step()).text(), 1, BodyLabels.ENGLISH);
        return renderer.render(source, NOWHERE);
    }

    /** Which articles belong beside which. */
    @Benchmark
    public Relation relate() {
        return Relating.relate(material, config, Runnable::run);
    }

    private int step() {
        next = (next + 1) % files.size();
        return next;
    }

    private Terms words(Parsed each) {
        return Words.of(
                article(each), each.text(), config.language(), config.related().weights());
    }

    private static Article article(Parsed each) {
        return Objects.requireNonNull(each.article());
    }

    /** The articles of this newsroom have no links. */
    private static final Links NOWHERE = new Links() {
        @Override
        public Target link(String destination) {
            return Target.of(destination);
        }

        @Override
        public Target image(String source) {
            return Target.of(source);
        }
    };
}
