package dev.broadsheet.related;

import dev.broadsheet.config.RelatedSettings;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.config.StorySettings;

/** The settings that decide what is related. */
record Rules(RelatedSettings related, StorySettings stories) {
    static Rules of(SiteConfig config) {
        return new Rules(config.related(), config.stories());
    }
}
