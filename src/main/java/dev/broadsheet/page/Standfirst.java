package dev.broadsheet.page;

import dev.broadsheet.article.Html;

/** Decides whether an excerpt stands above the text, or would only say twice how the text begins. */
final class Standfirst {

    /** So many letters tell whether two texts begin alike. */
    private static final int LETTERS = 60;

    private Standfirst() {}

    /** The excerpt; empty where the text itself begins with it. */
    static String of(String excerpt, Html body) {
        String start = letters(excerpt, false);
        boolean repeated = !start.isEmpty() && letters(body.markup(), true).startsWith(start);
        return repeated ? "" : excerpt;
    }

    /** The first letters and digits of a text in lower case, without tags and character references. */
    private static String letters(String text, boolean markup) {
        StringBuilder letters = new StringBuilder(LETTERS);
        for (int i = 0; i < text.length() && letters.length() < LETTERS; i++) {
            char c = text.charAt(i);
            if (markup && (c == '<' || c == '&')) {
                int end = text.indexOf(c == '<' ? '>' : ';', i);
                i = end < 0 ? text.length() : end;
            } else if (Character.isLetterOrDigit(c)) {
                letters.append(Character.toLowerCase(c));
            }
        }
        return letters.toString();
    }
}
