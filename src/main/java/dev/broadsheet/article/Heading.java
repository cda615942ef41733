package dev.broadsheet.article;

/**
 * A heading of a rendered body.
 *
 * @param level 2 to 6, as it stands in the page
 * @param id the fragment that leads to it
 * @param text plain text
 */
public record Heading(int level, String id, String text) {

    /** What ids of bodies begin with, so that they never meet those of the page around them. */
    public static final String ID_PREFIX = "h-";

    /**
     * The query and fragment of a link to the file of a body, made to lead to the heading that they name: to
     * {@code #h-opening-hours} from {@code #opening-hours} or {@code #Opening%20hours}.
     */
    public static String named(String suffix) {
        int hash = suffix.indexOf('#');
        String name = hash < 0 ? "" : suffix.substring(hash + 1);
        return name.isEmpty() || name.equals("top") ? suffix : suffix.substring(0, hash + 1) + Anchors.id(name);
    }
}
