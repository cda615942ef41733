package dev.broadsheet.config;

import dev.broadsheet.config.RelatedSettings.SameProvider;
import dev.broadsheet.config.RelatedSettings.Weights;
import dev.broadsheet.source.Fields;
import dev.broadsheet.source.YamlValue.Text;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The fields of {@code site.yaml} that say which articles belong beside each other, with their defaults. */
final class RelationFields {

    private RelationFields() {}

    static RelatedSettings related(Fields given) {
        given.warnOfUnknown(Set.of("count", "window", "minimum", "sameProvider", "excludeTopics", "weights"));
        RelatedSettings standard = RelatedSettings.STANDARD;
        return new RelatedSettings(
                given.whole("count", 0, 100).orElse(standard.count()),
                given.whole("window", 1, 100_000).orElse(standard.windowDays()),
                given.number("minimum", 0, 1).orElse(standard.minimum()),
                given.parsed("sameProvider", "one of allow, avoid, only", RelationFields::sameProvider)
                        .orElse(standard.sameProvider()),
                given.lines("excludeTopics").stream().map(Text::text).toList(),
                given.map("weights").map(RelationFields::weights).orElse(standard.weights()));
    }

    private static Optional<SameProvider> sameProvider(String text) {
        return Set.of(SameProvider.values()).stream()
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
    }

    private static Weights weights(Fields given) {
        given.warnOfUnknown(Set.of("title", "excerpt", "topics", "body"));
        Weights standard = RelatedSettings.STANDARD.weights();
        return new Weights(
                given.whole("title", 0, 10).orElse(standard.title()),
                given.whole("excerpt", 0, 10).orElse(standard.excerpt()),
                given.whole("topics", 0, 10).orElse(standard.topics()),
                given.whole("body", 0, 10).orElse(standard.body()));
    }

    static StorySettings stories(Fields given) {
        given.warnOfUnknown(Set.of("group", "fold", "window", "likeness"));
        StorySettings standard = StorySettings.STANDARD;
        return new StorySettings(
                given.flag("group").orElse(standard.grouped()),
                given.flag("fold").orElse(standard.folded()),
                given.whole("window", 1, 30).orElse(standard.windowDays()),
                given.number("likeness", 0, 1).orElse(standard.likeness()));
    }
}
