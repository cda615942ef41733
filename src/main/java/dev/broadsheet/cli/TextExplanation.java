package dev.broadsheet.cli;

import dev.broadsheet.build.Explanation;
import dev.broadsheet.build.Explanation.Entry;
import dev.broadsheet.build.Explanation.Making;
import dev.broadsheet.build.Explanation.Place;
import dev.broadsheet.build.Explanation.Standing;
import dev.broadsheet.build.Explanation.Surroundings;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** An explanation for people. */
record TextExplanation(PrintStream out) {

    /** A sitemap may lead to more articles than anybody reads the names of. */
    private static final int SHOWN = 30;

    void print(Explanation explanation) {
        Place place = explanation.place();
        if (explanation.source() != null) {
            line("source", explanation.source());
        }
        if (explanation.standing() != null) {
            line("state", standing(explanation.standing()));
        }
        line("address", place == null ? "none" : place.url());
        if (place != null) {
            line("file", place.file());
            made(place);
        }
        if (explanation.around() != null) {
            around(explanation.around());
        }
        if (place != null) {
            list("template", place.templates());
            list("article", place.articles());
            list("attachment", place.attachments());
        }
    }

    private static String standing(Standing standing) {
        String since = standing.since() == null ? "" : " " + standing.since();
        String state = switch (standing.state()) {
            case PUBLISHED -> "published" + since;
            case EMBARGOED -> "withheld: its time is" + since;
            case EXPIRED -> "withheld: it expired on" + since;
            case UNPUBLISHED -> "withheld by its author: a draft, or not published";
            case DELETED -> "taken down";
            case ERROR -> "not readable: 'broadsheet check' says why";
        };
        return standing.next() == null ? state : state + "; changes at " + standing.next();
    }

    private void made(Place place) {
        Making making = place.making();
        String verdict = making == null
                ? "nothing is remembered of it"
                : (making.kept() ? "kept by the last build; made before: " : "made by the last build: ")
                        + making.reason().words() + "; written at " + making.written();
        line("last", verdict);
        line("next", place.due() == null ? "kept" : "made again: " + place.due().words());
    }

    private void around(Surroundings around) {
        if (around.related().isEmpty()) {
            line("related", "none");
        }
        for (Entry entry : around.related()) {
            String score = entry.kinship() == null ? "" : String.format(Locale.ROOT, "%.4f  ", entry.score());
            line("related", score + (entry.source() == null ? entry.url() : entry.source()));
            line("", Why.of(entry));
        }
        around.story().forEach(report -> line("story", report));
    }

    private void list(String name, List<String> values) {
        values.stream().limit(SHOWN).forEach(value -> line(name, value));
        if (values.size() > SHOWN) {
            line("", String.format(Locale.ROOT, "and %,d more", values.size() - SHOWN));
        }
    }

    private void line(String name, String value) {
        out.println(String.format(Locale.ROOT, "%-10s  %s", name, Plain.of(value)));
    }
}
