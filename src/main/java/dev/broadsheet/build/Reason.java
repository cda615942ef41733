package dev.broadsheet.build;

/** Why a build made a page instead of keeping the one that is there; of several reasons the first. */
public enum Reason {
    /** Nothing is remembered: it is the first build, one without the cache, or one by another version. */
    FIRST('1', "no memory of a build"),
    /** There was no such page. */
    NEW('n', "new"),
    /** Settings, labels, assets, menus, or which templates there are: what every page shares. */
    SETTINGS('s', "settings changed"),
    /** The text of one of its templates. */
    TEMPLATE('t', "template changed"),
    /** Its article: the text, the front matter, or where its links lead. */
    TEXT('a', "text changed"),
    /** What stands beside its article: the sidebar, the story. */
    RELATED('r', "related changed"),
    /** The articles before and after its article, or the translations of it. */
    NEIGHBOURS('b', "neighbours changed"),
    /** Which articles it lists, what it says of them, or what stands around the list. */
    LIST('l', "list changed"),
    /** A file that it needs is gone or has another name. */
    FILE('f', "picture or file changed"),
    /** Its file in the output folder is gone, or is not as it was left. */
    OUTPUT('o', "output altered or missing");

    private final char letter;
    private final String words;

    Reason(char letter, String words) {
        this.letter = letter;
        this.words = words;
    }

    /** The reason in a few words. */
    public String words() {
        return words;
    }

    /** The letter that stands for it in a memory. */
    char letter() {
        return letter;
    }

    /**
     * The reason that a letter stands for.
     *
     * @throws IllegalStateException where it stands for none
     */
    static Reason of(int letter) {
        for (Reason reason : values()) {
            if (reason.letter == letter) {
                return reason;
            }
        }
        throw new IllegalStateException("no such reason: " + letter);
    }
}
