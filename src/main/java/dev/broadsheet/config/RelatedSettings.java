package dev.broadsheet.config;

import java.util.List;

/**
 * How the sidebar is filled.
 *
 * @param count entries at most
 * @param windowDays time scale of computed entries: at this distance in time a score has halved
 * @param minimum score that a computed entry needs, from 0 to 1
 * @param excludedTopics names of topics whose articles are never computed entries
 */
public record RelatedSettings(
        int count,
        int windowDays,
        double minimum,
        SameProvider sameProvider,
        List<String> excludedTopics,
        Weights weights) {

    /** The settings of a newsroom that says nothing else. */
    public static final RelatedSettings STANDARD =
            new RelatedSettings(6, 14, 0.002, SameProvider.ALLOW, List.of(), new Weights(4, 1, 2, 1));

    public RelatedSettings {
        excludedTopics = List.copyOf(excludedTopics);
    }

    /** Whether a computed entry may be of the article's own provider. */
    public enum SameProvider {
        ALLOW,
        AVOID,
        ONLY
    }

    /** How often a word counts by where it stands, each from 0 to 10. */
    public record Weights(int title, int excerpt, int topics, int body) {}
}
