package dev.broadsheet.article;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteRepository;
import com.vladsch.flexmark.util.ast.Document;

/** Writes footnotes: a number where one is referred to, and below the text a list of those that are. */
final class NoteWriter {

    private final NodeWriter nodes;
    private final HtmlLines out;
    private final FootnoteRepository repository;

    NoteWriter(NodeWriter nodes, HtmlLines out, Document document) {
        this.nodes = nodes;
        this.out = out;
        this.repository = FootnoteExtension.FOOTNOTES.get(document);
        repository.resolveFootnoteOrdinals();
    }

    void reference(Footnote node) {
        FootnoteBlock note = node.getFootnoteBlock();
        if (note == null) {
            out.markup("[^");
            nodes.children(node);
            out.markup("]");
            return;
        }
        int number = note.getFootnoteOrdinal();
        out.begin("sup");
        out.attribute("id", place(number, node.getReferenceOrdinal()));
        out.end();
        out.begin("a");
        out.attribute("class", "footnote-ref");
        out.attribute("href", "#fn-" + number);
        out.end();
        out.markup(Integer.toString(number));
        out.close("a");
        out.close("sup");
    }

    /** Writes the notes that the text refers to, in that order. */
    void list() {
        if (repository.getReferencedFootnoteBlocks().isEmpty()) {
            return;
        }
        out.line();
        out.begin("div");
        out.attribute("class", "footnotes");
        out.end();
        out.rule();
        out.open("ol");
        out.line();
        repository.getReferencedFootnoteBlocks().forEach(this::note);
        out.close("ol");
        out.line();
        out.close("div");
        out.line();
    }

    private void note(FootnoteBlock note) {
        out.begin("li");
        out.attribute("id", "fn-" + note.getFootnoteOrdinal());
        out.end();
        out.line();
        nodes.children(note);
        for (int i = 0; i < note.getFootnoteReferences(); i++) {
            out.line();
            out.begin("a");
            out.attribute("href", "#" + place(note.getFootnoteOrdinal(), i));
            out.attribute("class", "footnote-backref");
            out.end();
            out.markup("↩");
            out.close("a");
        }
        out.line();
        out.close("li");
        out.line();
    }

    /** The name of the place that refers to a note for the first, second... time. */
    private static String place(int number, int reference) {
        return "fnref-" + number + (reference == 0 ? "" : "-" + reference);
    }
}
