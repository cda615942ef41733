package dev.broadsheet.build;

import dev.broadsheet.page.PagePlan;
import dev.broadsheet.render.Renderer;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.Fingerprinter;

/**
 * What the pages of a plan are made with.
 *
 * @param context stands for what every page depends on
 * @param recall tells which pages of the last build are the same
 */
record Equipment(Renderer renderer, TemplateSets templates, Fingerprint context, Recall recall) {

    static Equipment of(Newsroom newsroom, PagePlan plan, Memory memory) {
        Renderer renderer = Renderer.of(
                newsroom.theme(),
                new Renderer.View(
                        plan.site(), newsroom.labels(), newsroom.statics().assets()));
        TemplateSets templates = new TemplateSets(renderer, memory.templates());
        Fingerprint context = new Fingerprinter()
                .add(plan.context())
                .value(renderer.templates())
                .done();
        return new Equipment(renderer, templates, context, new Recall(newsroom, memory, templates, context));
    }
}
