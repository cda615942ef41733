package dev.broadsheet.violations.article;

/** What a later stage knows: an interface that keeps the line. */
public interface Asked {
    String name();

    String more();
}
