package dev.broadsheet.documents;

import java.util.List;

/**
 * A fenced block of a document.
 *
 * @param place the document and the line, as messages show them
 * @param language the first word after the fence; empty where there is none
 * @param path the second word: the file of a newsroom that the block shows; empty where it shows none
 * @param follows whether it stands directly below another block, but for one sentence
 */
public record Block(String place, String language, String path, List<String> lines, boolean follows) {
    public Block {
        lines = List.copyOf(lines);
    }

    /** What stands between the fences. */
    public String text() {
        return String.join("\n", lines) + "\n";
    }

    /** Whether it shows a file of a newsroom. */
    public boolean isFile() {
        return !path.isEmpty();
    }

    @Override
    public String toString() {
        return place + (isFile() ? " " + path : "");
    }
}
