package dev.broadsheet.page;

import dev.broadsheet.image.ImageStore;
import dev.broadsheet.source.Composed;
import dev.broadsheet.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Files of the content folder that are published as they are.
 *
 * @param assets those beneath {@code assets/} and the theme's
 * @param beside those that lie among the articles, by path with its letters composed;
 *     published where an article refers to one
 * @param verbatim those beneath {@code root/}
 * @param images images in several sizes; published where a page shows one
 */
public record StaticFiles(Assets assets, Map<String, SourceFile> beside, List<SourceFile> verbatim, ImageStore images) {

    public StaticFiles {
        beside = Map.copyOf(beside);
        verbatim = List.copyOf(verbatim);
    }

    public static StaticFiles of(Assets assets, List<SourceFile> beside, List<SourceFile> verbatim, ImageStore images) {
        Map<String, SourceFile> byPath = new TreeMap<>();
        beside.forEach(file -> byPath.put(Composed.of(file.path()), file));
        return new StaticFiles(assets, byPath, verbatim, images);
    }
}
