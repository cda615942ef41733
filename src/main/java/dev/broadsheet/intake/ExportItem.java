package dev.broadsheet.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An element of an export while it is read: the texts of its children by their names. */
final class ExportItem {

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> meta = new HashMap<>();
    private final List<Term> terms = new ArrayList<>();
    private int comments;

    /** A category, tag or the like: {@code domain} says which. */
    record Term(String domain, String name) {}

    Map<String, String> texts() {
        return texts;
    }

    Map<String, String> meta() {
        return meta;
    }

    List<Term> terms() {
        return terms;
    }

    void countComment() {
        comments++;
    }

    int comments() {
        return comments;
    }

    /** The text of a child without white space at its ends; empty where there is none. */
    String text(String name) {
        return texts.getOrDefault(name, "").strip();
    }

    String type() {
        return text("wp:post_type");
    }

    /** Names of one domain, each once. */
    List<String> terms(String domain) {
        return terms.stream()
                .filter(term -> term.domain.equals(domain) && !term.name.isEmpty())
                .map(Term::name)
                .distinct()
                .toList();
    }
}
