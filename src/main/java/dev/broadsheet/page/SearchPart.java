package dev.broadsheet.page;

import dev.broadsheet.article.Article;
import dev.broadsheet.article.Author;
import dev.broadsheet.search.Document;
import dev.broadsheet.search.Range;
import dev.broadsheet.search.Segment;
import dev.broadsheet.site.ProviderGroup;
import dev.broadsheet.site.Topic;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.Fingerprinter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The index of one range of articles: made when its first file is, and let go with its last. */
final class SearchPart {

    /** Changes where the files are written differently. */
    private static final int FORMAT = 1;

    private final Desk desk;
    private final Range range;
    private final List<Article> articles;
    private @Nullable Prints prints;
    private @Nullable Segment segment;
    private int left;

    /**
     * @param articles of the range, oldest first
     */
    SearchPart(Desk desk, Range range, List<Article> articles) {
        this.desk = desk;
        this.range = range;
        this.articles = articles;
    }

    private synchronized Prints prints() {
        Prints known = prints;
        if (known == null) {
            known = print();
            prints = known;
        }
        return known;
    }

    private Prints print() {
        Fingerprinter bytes = new Fingerprinter().word(FORMAT);
        Fingerprinter shown = new Fingerprinter().word(FORMAT);
        Fingerprinter order = new Fingerprinter();
        Fingerprinter groups = new Fingerprinter().word(FORMAT);
        for (Article article : articles) {
            order.text(article.path());
            bytes.add(article.body().file());
            shown.text(article.title())
                    .text(article.excerpt())
                    .value(article.changes().updated());
            Stream.concat(filters(article).stream(), names(article).stream()).forEach(name -> {
                shown.text(name);
                groups.text(name);
            });
        }
        Fingerprint places = order.done();
        Fingerprint version = shown.add(places).done();
        PageKey key = new PageKey(bytes.add(version).done(), groups.add(places).done());
        return new Prints(key, version, (int) places.low());
    }

    /** The folder of its files, without a leading slash. */
    String folder() {
        return Paths.SEARCH + range.start() + "-" + range.size() + "/";
    }

    /** The file of some of its words. */
    String file(int number) {
        return folder() + number + ".bin";
    }

    /**
     * Says to browsers that they have an older one: of what is shown of the articles and when they were updated, since the
     * bytes of their files are nobody's business.
     */
    int version() {
        return (int) prints().version.low();
    }

    List<Article> articles() {
        return articles;
    }

    Range range() {
        return range;
    }

    /** Stands for all that the part is made of. */
    PageKey key() {
        return prints().key;
    }

    /** Stands for which articles there are, in which order. */
    int mark() {
        return prints().mark;
    }

    synchronized List<String> firsts() {
        return made().firsts();
    }

    synchronized byte[] shard(int number) {
        byte[] shard = made().shards().get(number);
        if (--left == 0) {
            segment = null;
        }
        return shard;
    }

    private Segment made() {
        Segment known = segment;
        if (known == null) {
            known = make();
            segment = known;
            left = range.shards();
        }
        return known;
    }

    /** Where the same articles stood in the same groups, only those whose files have changed are read. */
    private Segment make() {
        List<String> paths =
                IntStream.range(0, range.shards()).mapToObj(this::file).toList();
        List<byte[]> before = desk.input().earlier().files(paths, key().around());
        if (before != null) {
            try {
                return Segment.amended(range, before, changed(), this::document);
            } catch (IllegalArgumentException e) {
                // somebody has written into those files: they are made anew
            }
        }
        return Segment.of(range, this::document, mark());
    }

    private BitSet changed() {
        BitSet changed = new BitSet();
        for (int position = 0; position < articles.size(); position++) {
            changed.set(position, !desk.input().earlier().isSame(articles.get(position)));
        }
        return changed;
    }

    private Document document(int position) {
        Article article = articles.get(position);
        return new Document(
                article.title(),
                article.excerpt(),
                names(article),
                filters(article),
                () -> article.body().blank() ? "" : desk.input().bodies().apply(article));
    }

    private List<String> names(Article article) {
        List<String> names = new ArrayList<>();
        desk.index().topicsOf(article).forEach(topic -> names.add(topic.name()));
        ProviderGroup provider = desk.index().providerOf(article);
        if (provider != null) {
            names.add(provider.name());
        }
        for (Author author : article.authors()) {
            names.add(author.name());
        }
        return names;
    }

    private List<String> filters(Article article) {
        List<String> filters = new ArrayList<>();
        for (Topic topic : desk.index().topicsOf(article)) {
            filters.add("#" + topic.slug());
        }
        ProviderGroup provider = desk.index().providerOf(article);
        if (provider != null) {
            filters.add("@" + provider.slug());
        }
        return filters;
    }

    /**
     * What stands for the part.
     *
     * @param key for all that it is made of
     * @param version for what is shown of its articles
     * @param mark for which articles there are, in which order
     */
    private record Prints(PageKey key, Fingerprint version, int mark) {}
}
