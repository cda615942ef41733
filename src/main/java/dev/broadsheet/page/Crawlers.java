package dev.broadsheet.page;

import dev.broadsheet.config.WebSettings;
import java.util.ArrayList;
import java.util.List;

/** The crawlers of makers of language models, by what they come for. */
final class Crawlers {

    private static final List<String> TRAINING = List.of(
            "GPTBot", "ClaudeBot", "Google-Extended", "Applebot-Extended", "CCBot", "Meta-ExternalAgent", "Bytespider");

    private static final List<String> ANSWERS =
            List.of("OAI-SearchBot", "ChatGPT-User", "PerplexityBot", "Claude-SearchBot", "Claude-User");

    private Crawlers() {}

    /** Names of those that the settings keep out. */
    static List<String> refused(WebSettings settings) {
        List<String> refused = new ArrayList<>();
        if (!settings.training()) {
            refused.addAll(TRAINING);
        }
        if (!settings.answers()) {
            refused.addAll(ANSWERS);
        }
        return refused;
    }
}
