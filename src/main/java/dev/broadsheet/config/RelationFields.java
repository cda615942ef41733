package dev.broadsheet.config;

import dev.broadsheet.config.RelatedSettings.SameProvider;
import dev.broadsheet.config.RelatedSettings.Weights;
import dev.broadsheet.source.Fields;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The fields of {@code site.yaml} that say which articles belong beside each other. */
final class RelationFields {

    private RelationFields() {}

    static RelatedSettings related(Fields given) {
        return new RelatedSettings(
                given.whole("count").orElseThrow(),
                given.whole("window").orElseThrow(),
                given.number("minimum").orElseThrow(),
                given.parsed("sameProvider", RelationFields::sameProvider).orElseThrow(),
                given.lines("excludeTopics"),
                weights(given.group("weights")));
    }

    private static Optional<SameProvider> sameProvider(String text) {
        return Set.of(SameProvider.values()).stream()
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
    }

    private static Weights weights(Fields given) {
        return new Weights(
                given.whole("title").orElseThrow(),
                given.whole("excerpt").orElseThrow(),
                given.whole("topics").orElseThrow(),
                given.whole("body").orElseThrow());
    }

    static StorySettings stories(Fields given) {
        return new StorySettings(
                given.flag("group"),
                given.flag("fold"),
                given.whole("window").orElseThrow(),
                given.number("likeness").orElseThrow());
    }
}
