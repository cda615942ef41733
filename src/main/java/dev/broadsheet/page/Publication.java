package dev.broadsheet.page;

/** How Google News wants a publication named, and a language. */
final class Publication {

    private Publication() {}

    /** The name without what stands in brackets; the whole where nothing else is left. */
    static String name(String publication) {
        String name = publication.replaceAll("\\s*\\([^()]*\\)", "").strip();
        return name.isEmpty() ? publication : name;
    }

    /** The language as ISO 639 names it; Chinese is told apart by its script. */
    static String language(String tag) {
        String language = tag.split("-", 2)[0];
        if (!language.equals("zh")) {
            return language;
        }
        boolean traditional = tag.matches("zh-(Hant|TW|HK|MO)(-.*)?");
        return traditional ? "zh-tw" : "zh-cn";
    }
}
