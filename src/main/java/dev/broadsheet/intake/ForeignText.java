package dev.broadsheet.intake;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bodies of Hugo and Jekyll: their instructions become the Markdown that they stand for, and go where there is none.
 * Code keeps its own.
 */
final class ForeignText {

    // No part of these can end in two ways, nor reach beyond where the next one begins: texts are long, and some are
    // hostile.
    private static final Pattern HUGO =
            Pattern.compile("\\{\\{([<%])\\s*+(/?)([\\w./-]++)((?:[^>%{]|[>%](?!}})|\\{(?!\\{))*+)[>%]}}");
    private static final Pattern JEKYLL =
            Pattern.compile("\\{%-?\\s*+(\\w++)((?:[^%{-]|%(?!})|-(?!%})|\\{(?!%))*+)-?%}");
    private static final Pattern SITE = Pattern.compile("\\{\\{\\s*site\\.(?:baseurl|url)\\s*}}");
    private static final Pattern NAMED =
            Pattern.compile("(?<![\\w-])([\\w-]++)\\s*+=\\s*+(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");
    private static final Pattern POSITIONAL = Pattern.compile("\"([^\"]*)\"|'([^']*)'|`([^`]*)`|([^\\s=\"']+)");
    private static final Pattern HEADING_NAME =
            Pattern.compile("(?m)^(#{1,6} (?:.*[^ \\t\\n])?)[ \\t]*\\{:?[ \\t]*#[\\w-]+[ \\t]*}[ \\t]*$");
    private static final Pattern FENCE = Pattern.compile("^ {0,3}(```|~~~).*");

    /** An address from the site's root, as links, images and attributes hold it. */
    private static final Pattern ADDRESS = Pattern.compile("(?<=[(\"'])/[\\w./%@+~-]+(?=[)\"' ])");

    private final Function<String, @Nullable String> places;
    private final Map<String, String> moved;
    private final boolean jekyll;
    private final Map<String, Integer> unknown = new TreeMap<>();

    /**
     * @param places finds the address of an article by the name that texts give it; null where it is not among them
     * @param moved new addresses of images and other files by their old ones
     * @param jekyll whether double braces and lists of attributes mean something
     */
    ForeignText(Function<String, @Nullable String> places, Map<String, String> moved, boolean jekyll) {
        this.places = places;
        this.moved = moved;
        this.jekyll = jekyll;
    }

    /** Names of the instructions that went without a trace, and how often. */
    Map<String, Integer> unknown() {
        return unknown;
    }

    /** A body in plain Markdown. */
    String markdown(String body) {
        StringBuilder out = new StringBuilder();
        StringBuilder text = new StringBuilder();
        boolean fenced = false;
        for (String line : body.split("(?<=\n)", -1)) {
            boolean fence = FENCE.matcher(line.stripTrailing()).matches();
            if (fenced || fence) {
                out.append(translated(text.toString())).append(line);
                text.setLength(0);
            } else {
                text.append(line);
            }
            fenced ^= fence;
        }
        return out.append(translated(text.toString())).toString();
    }

    private String translated(String text) {
        boolean instructed = text.contains("{{") || text.contains("{%") || text.contains("{:");
        String plain =
                HEADING_NAME.matcher(instructed ? instructions(text) : text).replaceAll("$1");
        return ADDRESS.matcher(plain)
                .replaceAll(found -> Matcher.quoteReplacement(moved.getOrDefault(found.group(), found.group())));
    }

    private String instructions(String text) {
        String rooted = SITE.matcher(text).replaceAll("");
        String plain = jekyll ? Kramdown.removed(rooted, unknown) : rooted;
        String hugo = HUGO.matcher(plain)
                .replaceAll(found -> Matcher.quoteReplacement(instruction(
                        found.group(3),
                        found.group(2) + found.group(4),
                        !found.group(2).isEmpty())));
        return JEKYLL.matcher(hugo).replaceAll(found -> Matcher.quoteReplacement(tag(found)));
    }

    private String tag(MatchResult found) {
        String name = found.group(1);
        return switch (name) {
            case "raw", "endraw", "comment", "endcomment" -> "";
            case "endhighlight" -> "```";
            default -> instruction(name, found.group(2), name.startsWith("end"));
        };
    }

    private String instruction(String name, String arguments, boolean end) {
        if (name.equals("highlight")) {
            return "```" + (end ? "" : positional(arguments, 0));
        } else if (end) {
            return "";
        }
        String made = made(name, arguments);
        if (made == null) {
            unknown.merge(name, 1, Integer::sum);
        }
        return made == null ? "" : made;
    }

    private @Nullable String made(String name, String arguments) {
        String first = positional(arguments, 0);
        return switch (name) {
            case "ref", "relref", "post_url" -> places.apply(first);
            case "youtube" -> player("https://www.youtube.com/embed/", named(arguments, "id", first));
            case "vimeo" -> player("https://player.vimeo.com/video/", named(arguments, "id", first));
            case "tweet", "twitter", "x" ->
                "<https://twitter.com/i/status/" + named(arguments, "id", positional(arguments, 0)) + ">";
            case "gist" -> "<https://gist.github.com/" + first + "/" + positional(arguments, 1) + ">";
            default -> isPicture(name) ? picture(arguments, first) : null;
        };
    }

    private static String player(String address, String id) {
        return "<iframe src=\"" + address + id.replaceAll("[^A-Za-z0-9_-]", "") + "\"></iframe>";
    }

    private static boolean isPicture(String name) {
        return name.equals("figure") || name.startsWith("img") || name.startsWith("image");
    }

    /** An image that can be shown as it is; one that a folder of its own program would be needed for cannot. */
    private static @Nullable String picture(String arguments, String first) {
        String source = named(arguments, "src", arguments.contains("=") ? "" : first);
        if (source.isBlank() || !source.matches("(https?://|/)?[\\w./%@+~-]+\\.[A-Za-z]{3,4}")) {
            return null;
        }
        String caption = named(arguments, "caption", named(arguments, "title", ""));
        String alternative = named(arguments, "alt", caption).replaceAll("[\\[\\]\n]", " ");
        return "![" + alternative + "](" + source + ")" + (caption.isBlank() ? "" : "\n\n*" + caption.strip() + "*");
    }

    private static String named(String arguments, String name, String fallback) {
        Matcher matcher = NAMED.matcher(arguments);
        while (matcher.find()) {
            if (matcher.group(1).equals(name)) {
                return value(matcher.toMatchResult(), 2);
            }
        }
        return fallback;
    }

    private static String positional(String arguments, int index) {
        return POSITIONAL
                .matcher(arguments)
                .results()
                .skip(index)
                .findFirst()
                .map(found -> value(found, 1))
                .orElse("");
    }

    /** The first group that there is, from one on. */
    private static String value(MatchResult found, int from) {
        for (int i = from; i <= found.groupCount(); i++) {
            if (found.group(i) != null) {
                return found.group(i);
            }
        }
        return "";
    }
}
