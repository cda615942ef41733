package dev.broadsheet.article;

import java.util.regex.Pattern;

/** What a body says, without the marks of Markdown and HTML, in one line. */
public final class PlainBody {

    private static final Pattern PARAGRAPHS = Pattern.compile("\n[ \t]*\n");
    private static final Pattern LINE_START = Pattern.compile("\\n[ \t>#]*");

    /** Characters that are read at once: a mark that is never closed is looked for no further. */
    private static final int PIECE = 16_384;

    private PlainBody() {}

    /** The words in their order; marks at the beginning of a line may stay. */
    public static String of(String markdown) {
        StringBuilder plain = new StringBuilder(markdown.length());
        for (String paragraph : PARAGRAPHS.split(markdown, -1)) {
            String line = LINE_START.matcher(paragraph).replaceAll(" ");
            for (int start = 0; start < line.length(); start += PIECE) {
                plain.append(InlineText.of(line.substring(start, Math.min(line.length(), start + PIECE))))
                        .append(' ');
            }
        }
        return plain.toString();
    }
}
