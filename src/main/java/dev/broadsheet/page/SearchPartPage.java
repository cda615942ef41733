package dev.broadsheet.page;

import java.util.List;

/**
 * What the files of one part of the readers' index begin with.
 *
 * @param mark of the part's files
 * @param firsts the first word of each file
 * @param days on which its articles were published: days since the one before, the first since 1970-01-01, and how many
 *     articles, in turns
 */
public record SearchPartPage(String file, int mark, List<String> firsts, List<Integer> days) implements DataPage {
    public SearchPartPage {
        firsts = List.copyOf(firsts);
        days = List.copyOf(days);
    }
}
