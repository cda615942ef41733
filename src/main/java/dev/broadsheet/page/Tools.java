package dev.broadsheet.page;

import dev.broadsheet.config.SiteConfig;

/** What everything that makes pages needs: settings, addresses, files, dates, numbers and words. */
record Tools(SiteConfig config, Paths paths, Media media, Moments moments, Numerals numerals, Labels labels) {}
