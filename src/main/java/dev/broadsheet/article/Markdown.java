package dev.broadsheet.article;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.broadsheet.config.SiteConfig.RawHtml;
import java.util.List;

/** Markdown to HTML that nobody has checked yet: CommonMark with tables, footnotes and strikethrough. */
final class Markdown {

    private final RawHtml rawHtml;
    private final Parser parser;
    private final ListOptions lists;

    Markdown(RawHtml rawHtml) {
        this.rawHtml = rawHtml;
        DataHolder options = options();
        this.parser = Parser.builder(options).build();
        this.lists = ListOptions.get(options);
    }

    private static DataHolder options() {
        MutableDataSet options = new MutableDataSet();
        options.set(
                Parser.EXTENSIONS,
                List.of(TablesExtension.create(), FootnoteExtension.create(), StrikethroughExtension.create()));
        return options.set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                .set(TablesExtension.WITH_CAPTION, false)
                .toImmutable();
    }

    /** The body's HTML; reads are counted by the text. */
    String html(CountedText text) {
        return NodeWriter.html(parser.parse(BasedSequence.of(text)), lists, rawHtml);
    }
}
