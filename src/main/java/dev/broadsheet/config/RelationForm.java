package dev.broadsheet.config;

import dev.broadsheet.config.RelatedSettings.Weights;
import dev.broadsheet.source.Field;
import dev.broadsheet.source.Form;
import dev.broadsheet.source.Shape.Choice;
import dev.broadsheet.source.Shape.Decimal;
import dev.broadsheet.source.Shape.Flag;
import dev.broadsheet.source.Shape.ListOf;
import dev.broadsheet.source.Shape.MapOf;
import dev.broadsheet.source.Shape.Whole;
import java.util.List;

/** What is known of the settings that say which articles belong beside each other. */
final class RelationForm {

    static final Form RELATED = related(RelatedSettings.STANDARD);
    static final Form STORIES = stories(StorySettings.STANDARD);

    private RelationForm() {}

    private static Form related(RelatedSettings standard) {
        return Form.closed(
                "related",
                List.of(
                        Field.of("count", new Whole(0, 100), "entries of the sidebar at most")
                                .standard(standard.count()),
                        Field.of(
                                        "window",
                                        new Whole(1, 100_000),
                                        "days; at this distance in time the score of a computed entry has halved")
                                .standard(standard.windowDays()),
                        Field.of("minimum", new Decimal(0, 1), "score that a computed entry needs")
                                .standard(standard.minimum()),
                        Field.of(
                                        "sameProvider",
                                        Choice.of("allow", "avoid", "only"),
                                        "whether a computed entry may be of the article's own provider")
                                .standard("allow"),
                        Field.of("excludeTopics", ListOf.TEXTS, "topics whose articles are never computed entries"),
                        Field.of("weights", new MapOf(weights(standard.weights())), "how often a word counts")));
    }

    private static Form weights(Weights standard) {
        Whole weight = new Whole(0, 10);
        return Form.closed(
                "weights",
                List.of(
                        Field.of("title", weight, "how often a word of the title counts")
                                .standard(standard.title()),
                        Field.of("excerpt", weight, "how often a word of the excerpt counts")
                                .standard(standard.excerpt()),
                        Field.of("topics", weight, "how often a word of the topics counts")
                                .standard(standard.topics()),
                        Field.of("body", weight, "how often a word of the text counts")
                                .standard(standard.body())));
    }

    private static Form stories(StorySettings standard) {
        return Form.closed(
                "stories",
                List.of(
                        Field.of("group", new Flag(), "whether reports of one event are grouped into a story")
                                .standard(standard.grouped()),
                        Field.of(
                                        "fold",
                                        new Flag(),
                                        "whether each page of a list shows a story once, told by its best report, with the number of the others; feeds and the JSON listings never do")
                                .standard(standard.folded()),
                        Field.of("window", new Whole(1, 30), "days; how far apart two reports of one story may be")
                                .standard(standard.windowDays()),
                        Field.of("likeness", new Decimal(0, 1), "how like two reports of one story are at least")
                                .standard(standard.likeness())));
    }
}
