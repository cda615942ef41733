package dev.broadsheet.related;

/** English words that say nothing of what an article is about; in other languages their frequency gives them away. */
final class StopWords {
    private static final String ENGLISH =
            "a about above after again against ain all also am among an and any are aren as at"
                    + " be because been before being below between both but by can cannot could couldn did didn do does doesn doing"
                    + " don down during each either else ever every few for from further get gets getting go goes going got had"
                    + " hadn has hasn have haven having he her here hers herself him himself his how however if in into is isn it"
                    + " its itself just ll let like made make makes many may me might mightn more most much must mustn my myself"
                    + " needn neither no nor not now of off on once one only or other others our ours ourselves out over own per"
                    + " rather re said same say says saying shall shan she should shouldn since so some still such than that the"
                    + " their theirs them themselves then there these they this those though through thus to too two under until"
                    + " up upon us use used using ve very via was wasn way we well were weren what when where whether which while"
                    + " who whom whose why will with within without won would wouldn yet you your yours yourself yourselves"
                    + " according amid around another away back come comes even first last new next";

    private static final long[] HASHES = table();

    private StopWords() {}

    static boolean contains(long hash) {
        return HASHES[place(HASHES, hash)] == hash;
    }

    private static long[] table() {
        long[] table = new long[1024];
        Spelling spelling = new Spelling();
        Prose prose = Prose.plain(ENGLISH);
        while (prose.next()) {
            long hash = spelling.unstemmed(ENGLISH, prose.start(), prose.end());
            table[place(table, hash)] = hash;
        }
        return table;
    }

    private static int place(long[] table, long hash) {
        int mask = table.length - 1;
        int place = (int) hash & mask;
        while (table[place] != 0 && table[place] != hash) {
            place = (place + 1) & mask;
        }
        return place;
    }
}
