package dev.broadsheet.render;

import dev.broadsheet.page.Attachment;
import dev.broadsheet.page.Paths;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a page or a fragment of pages is rendered on.
 *
 * @param used assets that its templates referred to, by their path; grows while it is rendered
 * @param templates names of its templates; grows while it is rendered
 */
record Canvas(
        Renderer.View view, String language, Fragments fragments, Map<String, Attachment> used, Set<String> templates) {

    static Canvas of(Renderer.View view, String language, Fragments fragments) {
        return new Canvas(view, language, fragments, new TreeMap<>(), new HashSet<>());
    }

    /** Takes over what a part of it used. */
    void add(Map<String, Attachment> assets, Set<String> names) {
        used.putAll(assets);
        templates.addAll(names);
    }

    /** A canvas for a part, which finds out what that part uses. */
    Canvas part() {
        return of(view, language, fragments);
    }

    /** What every template sees, whatever it renders; the caller adds to it. */
    Map<String, Object> model() {
        Map<String, Object> model = new HashMap<>();
        model.put("site", view.site());
        model.put("strings", view.labels().in(language));
        model.put("asset", (TemplateMethodModelEx) this::asset);
        model.put("fragment", fragments.on(this));
        return model;
    }

    /** The template function {@code asset("site.css")}: where a file beneath {@code assets/} is published. */
    private Object asset(List<?> arguments) throws TemplateModelException {
        if (arguments.size() != 1) {
            throw new TemplateModelException("asset takes one argument, the file's path beneath assets/");
        }
        String path = "assets/" + arguments.get(0);
        Optional<Attachment> asset = view.assets().hashed(path);
        if (asset.isEmpty()) {
            throw new TemplateModelException("there is no file " + path + " in the theme or the content folder");
        }
        used.put(path, asset.get());
        return Paths.href(view.site(), asset.get().path());
    }
}
