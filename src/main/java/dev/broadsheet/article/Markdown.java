package dev.broadsheet.article;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import dev.broadsheet.config.SiteConfig.RawHtml;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Markdown to HTML that nobody has checked yet: CommonMark with tables, footnotes and strikethrough. */
final class Markdown {

    /** An address in angle brackets, which may hold spaces (CommonMark 0.31, 6.3). */
    private static final Pattern BRACKETED = Pattern.compile("(?<=]\\(|]: )<[^<> \\n]*+ [^<>\\n]*+>");

    /** Stands for such a space, since the parser goes by an older edition; no character is written so. */
    private static final char SPACE = '\uFDD0';

    private final RawHtml rawHtml;
    private final Parser parser;
    private final Parser withTables;
    private final ListOptions lists;

    Markdown(RawHtml rawHtml) {
        this.rawHtml = rawHtml;
        DataHolder options = options(FootnoteExtension.create(), StrikethroughExtension.create());
        this.parser = Parser.builder(options).build();
        this.withTables = Parser.builder(
                        options(TablesExtension.create(), FootnoteExtension.create(), StrikethroughExtension.create()))
                .build();
        this.lists = ListOptions.get(options);
    }

    private static DataHolder options(Extension... extensions) {
        return new MutableDataSet()
                .set(Parser.EXTENSIONS, List.of(extensions))
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                .set(TablesExtension.WITH_CAPTION, false)
                .toImmutable();
    }

    /**
     * The body's HTML, made with so many reads of its text at most; null where they do not suffice.
     *
     * @throws UnreadableMarkdownException where the parser fails
     */
    @Nullable
    String html(String text, long reads) {
        // Every row of a table has a pipe, and making ready to look for tables takes longer than to look for a pipe.
        Parser chosen = text.indexOf('|') < 0 ? parser : withTables;
        boolean bracketed = text.contains("](<") || text.contains("]: <");
        CountedText counted = new CountedText(bracketed ? held(text) : text, reads);
        try {
            String html = NodeWriter.html(parsed(chosen, counted), lists, rawHtml);
            return bracketed ? html.replace(SPACE, ' ') : html;
        } catch (IllegalStateException | UnreadableMarkdownException stopped) {
            if (counted.spent()) {
                return null;
            }
            throw stopped;
        }
    }

    private static String held(String text) {
        return BRACKETED
                .matcher(text)
                .replaceAll(address -> Matcher.quoteReplacement(address.group().replace(' ', SPACE)));
    }

    private static Document parsed(Parser parser, CountedText text) {
        try {
            return parser.parse(text);
        } catch (RuntimeException e) {
            throw new UnreadableMarkdownException(e);
        }
    }
}
