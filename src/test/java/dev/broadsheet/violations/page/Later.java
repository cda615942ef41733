package dev.broadsheet.violations.page;

import dev.broadsheet.violations.article.Asked;

/** A later stage, which answers what an earlier one asks. */
public record Later(String name) implements Asked {
    @Override
    public String more() {
        return name + name;
    }
}
