package dev.broadsheet.publish;

import java.util.Locale;

/** The rule for paths within the output folder: portable, and never a way out of it. */
final class OutputPath {

    /** How the paths of indexes end. */
    static final String INDEX = "/index.html";

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
        int start = 0;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c < ' ' || c > '~' || c == '\\') {
                return false;
            } else if (c == '/') {
                if (!isName(path, start, i)) {
                    return false;
                }
                start = i + 1;
            }
        }
        return isName(path, start, path.length());
    }

    private static boolean isName(String path, int start, int end) {
        int length = end - start;
        boolean dots = length <= 2 && path.startsWith("..".substring(0, length), start); // of which there may be none
        return !dots && length <= LONGEST_NAME;
    }

    /** The folder that a file or folder lies in; empty for the output folder itself. */
    static String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    /** Whether a file is the index of a folder, in which it mostly is the only one. */
    static boolean isIndex(String path) {
        return path.endsWith(INDEX);
    }

    /** What a file system that ignores case takes the path for. */
    static String folded(String path) {
        return path.toLowerCase(Locale.ROOT);
    }
}
