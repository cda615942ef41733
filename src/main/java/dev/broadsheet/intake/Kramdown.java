package dev.broadsheet.intake;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text of Jekyll holds beside Markdown and tags: outputs of Liquid, and lists of attributes. */
final class Kramdown {

    // No part of these can end in two ways, nor reach beyond where the next one begins: texts are long, and some are
    // hostile.

    /** An output, or a stretch that Liquid itself leaves as it is. */
    private static final Pattern OUTPUT =
            Pattern.compile("\\{%-?\\s*+raw\\s*+-?%}(?:[^{]|\\{(?!%-?\\s*+(?:end)?raw))*+\\{%-?\\s*+endraw\\s*+-?%}"
                    + "|\\{\\{-?((?:[^{}-]|-(?!}})|}(?!})|\\{(?!\\{))*+)-?}}");

    private static final Pattern ADDRESS = Pattern.compile(
            "\\s*(?:\"([^\"]*)\"|'([^']*)')\\s*(?:\\|\\s*(?:relative_url|absolute_url|url|prepend:\\s*site\\.\\w+)\\s*)++");

    /** A generated table of contents, with the list that it takes the place of. */
    private static final Pattern CONTENTS = Pattern.compile("(?m)^[*+-] .*\\n\\{:\\s*toc\\b[^}\\n]*}[ \\t]*\\n?");

    private static final Pattern ATTRIBUTES =
            Pattern.compile("(?m)^[ \\t]*\\{:[^}\\n]*}[ \\t]*\\n?|(?<=[)*_\\]])\\{:[^{}\\n]*+}");

    private Kramdown() {}

    /**
     * The text without them.
     *
     * @param unknown counts outputs that nothing takes the place of
     */
    static String removed(String text, Map<String, Integer> unknown) {
        String plain = OUTPUT.matcher(text).replaceAll(found -> Matcher.quoteReplacement(output(found, unknown)));
        return ATTRIBUTES.matcher(CONTENTS.matcher(plain).replaceAll("")).replaceAll("");
    }

    private static String output(MatchResult found, Map<String, Integer> unknown) {
        if (found.group(1) == null) {
            return found.group();
        }
        Matcher address = ADDRESS.matcher(found.group(1));
        if (address.matches()) {
            return address.group(1) == null ? address.group(2) : address.group(1);
        }
        unknown.merge(found.group(1).strip(), 1, Integer::sum);
        return "";
    }
}
