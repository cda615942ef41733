package dev.broadsheet.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an article's path alone says of it.
 *
 * @param collection the first folder; {@code news} for a file in the content folder's root
 * @param category the collection without its underscore
 * @param date that the file's name begins with, or null
 * @param slug made of the file's name without date and extension
 */
record FileIdentity(
        String collection, String category, @Nullable LocalDate date, String slug) {

    private static final Pattern DATED = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)(?:-(.*))?", Pattern.DOTALL);
    private static final String DEFAULT = "news";

    static FileIdentity of(String path) {
        int slash = path.indexOf('/');
        String collection = slash < 0 ? DEFAULT : path.substring(0, slash);
        String category = collection.startsWith("_") ? collection.substring(1) : collection;
        String file = path.substring(path.lastIndexOf('/') + 1);
        String name = file.substring(0, file.lastIndexOf('.'));
        Matcher dated = DATED.matcher(name);
        LocalDate date = dated.matches() ? date(dated) : null;
        String rest = date == null || dated.group(4) == null ? "" : dated.group(4);
        return new FileIdentity(
                collection, category.isEmpty() ? DEFAULT : category, date, Slug.of(rest.isEmpty() ? name : rest));
    }

    /** Whether it stands where nothing is ever published. */
    boolean draft() {
        return collection.equals("_drafts");
    }

    private static @Nullable LocalDate date(Matcher dated) {
        try {
            int year = Integer.parseInt(dated.group(1));
            return LocalDate.of(year, Integer.parseInt(dated.group(2)), Integer.parseInt(dated.group(3)));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
