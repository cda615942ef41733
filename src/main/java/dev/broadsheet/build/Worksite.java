package dev.broadsheet.build;

/** What every stage of one build works with. */
record Worksite(BuildRequest request, Workers workers, Progress progress, Stages stages, Cache cache) {}
