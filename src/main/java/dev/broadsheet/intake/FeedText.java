package dev.broadsheet.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** The small texts of feeds and exports as plain text. */
final class FeedText {

    /** From so many characters on a description of several paragraphs is the article, and no summary of it. */
    private static final int WHOLE = 600;

    /** Text that was marked up once more than the format asks for. */
    private static final Pattern MARKED = Pattern.compile("&(#[0-9]+|#x[0-9A-Fa-f]+|[A-Za-z]{2,8});|</[A-Za-z]|<br");

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Z}]*");

    /** The author of RSS 2.0: a mail address with the name behind it. No part can end in two ways, however long it is. */
    private static final Pattern MAIL = Pattern.compile("[^\\s@]++@[^\\s(]++\\s*+\\((.+)\\)");

    private FeedText() {}

    /** A text in one line; empty for none, and where nothing of it can be seen. */
    static String line(@Nullable String text) {
        String line = text == null ? "" : text.replaceAll("[\\s\\u00A0]+", " ").strip();
        return UNSEEN.matcher(line).matches() ? "" : line;
    }

    /**
     * A text that is no longer than so many characters and a sign that there were more: cut between words, else anywhere
     * but within a character.
     */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int space = text.lastIndexOf(' ', longest);
        boolean halved = Character.isHighSurrogate(text.charAt(longest - 1));
        int end = space > longest / 2 ? space : halved ? longest - 1 : longest;
        return text.substring(0, end) + "…";
    }

    /** What HTML says, in one line. */
    static String plain(String html) {
        if (html.isBlank()) {
            return "";
        }
        Document document = Jsoup.parseBodyFragment(html);
        document.select("script, style, iframe, object").remove();
        return line(document.body().text());
    }

    /** A headline that should be text, yet may be HTML. */
    static String heading(String text) {
        return MARKED.matcher(text).find() ? plain(text) : line(text);
    }

    /** Text as HTML. */
    static String escaped(String text) {
        return Entities.escape(text);
    }

    /** Whether HTML that is given as a summary is a whole article. */
    static boolean isWhole(String html) {
        return html.length() >= WHOLE
                && Jsoup.parseBodyFragment(html).select("p, h2, h3, ul, ol").size() > 2;
    }

    /** The name of an author in RSS 2.0. */
    static String byline(String author) {
        Matcher mail = MAIL.matcher(author);
        return mail.matches() ? line(mail.group(1)) : author;
    }
}
