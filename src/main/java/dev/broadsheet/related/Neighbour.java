package dev.broadsheet.related;

/**
 * An article that belongs beside another.
 *
 * @param article its position in {@code Site.articles}
 * @param score how closely the two belong together, greater than 0
 */
public record Neighbour(int article, double score) {}
