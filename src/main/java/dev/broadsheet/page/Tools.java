package dev.broadsheet.page;

import dev.broadsheet.config.SiteConfig;

/** What everything that makes pages needs: settings, addresses, files, dates and words. */
record Tools(SiteConfig config, Paths paths, Media media, Moments moments, Labels labels) {}
