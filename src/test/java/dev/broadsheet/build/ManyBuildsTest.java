package dev.broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that builds again and again needs no more for it in the end than in the beginning. */
class ManyBuildsTest {

    private static final int BUILDS = 12;

    /** What Java itself makes when it has seen something often, once. */
    private static final int MOST_CLASSES = 30;

    @TempDir
    private Path folder;

    /** Classes made on the way are never given back by a Java 17, each with some kilobytes. */
    @Test
    void laterBuildsMakeNoClassesOfTheirOwn() {
        ClassLoadingMXBean classes = ManagementFactory.getClassLoadingMXBean();
        Town town = new Town(folder.resolve("content"), 3);
        town.found(20);
        long first = 0;
        for (int i = 0; i < BUILDS; i++) {
            town.put(town.latest().saying("Said for the time " + i + "."));
            build();
            first = i == BUILDS / 2 ? classes.getTotalLoadedClassCount() : first;
        }
        long later = classes.getTotalLoadedClassCount() - first;
        assertTrue(later < MOST_CLASSES, () -> later + " classes");
    }

    private void build() {
        assertTrue(Build.build(Town.request(folder, false), Progress.NONE).done());
    }
}
