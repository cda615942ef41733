package dev.broadsheet.publish;

import org.jspecify.annotations.Nullable;

/**
 * What comparing an output folder with its site found.
 *
 * @param files of the site
 * @param differing files of either that are not the same in both
 * @param first of the differences by path, or null where there is none
 */
public record Compared(int files, int differing, @Nullable Difference first) {

    /** Whether the folder holds exactly the site. */
    public boolean isSame() {
        return differing == 0;
    }
}
