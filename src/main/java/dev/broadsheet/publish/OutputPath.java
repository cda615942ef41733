package dev.broadsheet.publish;

import java.util.Locale;

/** The rule for paths within the output folder: portable, and never a way out of it. */
final class OutputPath {

    private static final int LONGEST_NAME = 255;

    private OutputPath() {}

    /** Passes a path on, or refuses it: whatever planned the page, nothing is written outside the folder. */
    static String check(String path) {
        if (!isValid(path)) {
            throw new IllegalArgumentException(
                    "a path in the output must be relative, printable ASCII, with / and without . or ..: " + path);
        }
        return path;
    }

    static boolean isValid(String path) {
        return path.chars().allMatch(c -> c >= ' ' && c <= '~' && c != '\\') && hasValidNames(path);
    }

    private static boolean hasValidNames(String path) {
        for (String name : path.split("/", -1)) {
            if (name.isEmpty() || name.equals(".") || name.equals("..") || name.length() > LONGEST_NAME) {
                return false;
            }
        }
        return true;
    }

    /** The folder that a file or folder lies in; empty for the output folder itself. */
    static String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    /** What a file system that ignores case takes the path for. */
    static String folded(String path) {
        return path.toLowerCase(Locale.ROOT);
    }
}
