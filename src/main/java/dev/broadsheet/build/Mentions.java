package dev.broadsheet.build;

import dev.broadsheet.page.PagePlan;
import dev.broadsheet.page.Paths;
import dev.broadsheet.page.Planned;
import dev.broadsheet.site.Site;
import dev.broadsheet.source.Accessor;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the articles that a page leads to: a page is a value that holds all that it shows, their addresses too. */
final class Mentions {

    private final Map<String, String> sources = new HashMap<>();

    Mentions(Site site, PagePlan plan) {
        site.articles().forEach(article -> sources.put(plan.urls().apply(article), article.path()));
        for (Planned page : plan.pages()) {
            if (page.source() != null) {
                sources.putIfAbsent(Paths.href(plan.site(), page.path()), page.source());
            }
        }
    }

    /** Files of the articles of a page, in the order in which it shows them. */
    List<String> of(Object page) {
        Set<String> found = new LinkedHashSet<>();
        look(page, found);
        return List.copyOf(found);
    }

    private void look(@Nullable Object value, Set<String> found) {
        if (value instanceof String text) {
            String source = sources.get(text);
            if (source != null) {
                found.add(source);
            }
        } else if (value instanceof Record row) {
            Accessor.allOf(row.getClass()).values().forEach(component -> look(component.of(row), found));
        } else if (value instanceof Collection<?> values) {
            values.forEach(each -> look(each, found));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(each -> look(each, found));
        }
    }
}
