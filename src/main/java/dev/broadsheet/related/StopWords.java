package dev.broadsheet.related;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;

/**
 * Words that say nothing of what an article is about. Those of languages with a script of their own are known whatever
 * language an article names; in Latin script the same letters may be a pronoun here and a goal there, so that the language
 * decides. Where there is no list, their frequency gives them away.
 *
 * <p>The lists but the English, Urdu and Amharic ones are those of Apache Lucene.
 */
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

    private static final String URDU = "کا کی کے کو میں سے ہے ہیں نے پر اور کہ"
            + " اس یہ وہ جو تھا تھی تھے ہو ہی بھی تو یا نہیں"
            + " ان کر کیا گیا گئی گئے ہوگا لیے ساتھ بعد تک"
            + " اپنے اپنی اپنا جس کسی کچھ رہے رہا رہی جب ایک"
            + " کیے دیا دی کرنے والے والی ہوئے ہوئی ہوا ہم آپ";

    private static final String AMHARIC = "እና ነው ነበር ወደ ስለ ግን ይህ ያ እንደ በተጨማሪ" + " ነገር ሆነ ላይ ውስጥ መመጋቡ ይህን ክዚህ ከዚህ ብቻ";

    private static final String FOLDER = "/org/apache/lucene/analysis/";

    private static final List<String> OF_THEIR_SCRIPT = List.of(
            "ar/stopwords.txt",
            "bg/stopwords.txt",
            "bn/stopwords.txt",
            "ckb/stopwords.txt",
            "el/stopwords.txt",
            "fa/stopwords.txt",
            "hi/stopwords.txt",
            "hy/stopwords.txt",
            "ne/stopwords.txt",
            "snowball/russian_stop.txt",
            "ta/stopwords.txt",
            "te/stopwords.txt");

    private static final Map<String, String> OF_THEIR_LANGUAGE = Map.ofEntries(
            Map.entry("ca", "ca/stopwords.txt"),
            Map.entry("cs", "cz/stopwords.txt"),
            Map.entry("da", "snowball/danish_stop.txt"),
            Map.entry("de", "snowball/german_stop.txt"),
            Map.entry("es", "snowball/spanish_stop.txt"),
            Map.entry("et", "et/stopwords.txt"),
            Map.entry("eu", "eu/stopwords.txt"),
            Map.entry("fi", "snowball/finnish_stop.txt"),
            Map.entry("fr", "snowball/french_stop.txt"),
            Map.entry("ga", "ga/stopwords.txt"),
            Map.entry("gl", "gl/stopwords.txt"),
            Map.entry("hu", "snowball/hungarian_stop.txt"),
            Map.entry("id", "id/stopwords.txt"),
            Map.entry("it", "snowball/italian_stop.txt"),
            Map.entry("lt", "lt/stopwords.txt"),
            Map.entry("lv", "lv/stopwords.txt"),
            Map.entry("nb", "snowball/norwegian_stop.txt"),
            Map.entry("nl", "snowball/dutch_stop.txt"),
            Map.entry("nn", "snowball/norwegian_stop.txt"),
            Map.entry("no", "snowball/norwegian_stop.txt"),
            Map.entry("pt", "snowball/portuguese_stop.txt"),
            Map.entry("ro", "ro/stopwords.txt"),
            Map.entry("sr", "sr/stopwords.txt"),
            Map.entry("sv", "snowball/swedish_stop.txt"),
            Map.entry("tr", "tr/stopwords.txt"));

    private static final ConcurrentMap<String, StopWords> KNOWN = new ConcurrentHashMap<>();

    private final long[] hashes = new long[8192];

    private StopWords(String language) {
        add(URDU);
        add(AMHARIC);
        OF_THEIR_SCRIPT.forEach(file -> add(read(file)));
        String file = OF_THEIR_LANGUAGE.get(language);
        add(file == null ? ENGLISH : read(file));
    }

    /**
     * Those of articles in a language.
     *
     * @param tag a BCP 47 tag; the English ones stand in for those of a language in Latin script that has no list
     */
    static StopWords of(String tag) {
        int end = tag.indexOf('-');
        String language = (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
        return KNOWN.computeIfAbsent(OF_THEIR_LANGUAGE.containsKey(language) ? language : "en", StopWords::new);
    }

    boolean contains(long hash) {
        return hashes[place(hash)] == hash;
    }

    private void add(String words) {
        Spelling spelling = new Spelling();
        Prose prose = Prose.plain(words);
        while (prose.next()) {
            long hash = spelling.unstemmed(words, prose.start(), prose.end());
            hashes[place(hash)] = hash;
        }
    }

    /** The words of a file: one a line, a remark after a sign of its own. */
    private static String read(String file) {
        try (InputStream bytes = Objects.requireNonNull(StopWords.class.getResourceAsStream(FOLDER + file), file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.split("[|#]", 2)[0].strip())
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.joining(" "));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the words of " + file, e);
        }
    }

    private int place(long hash) {
        int mask = hashes.length - 1;
        int place = (int) hash & mask;
        while (hashes[place] != 0 && hashes[place] != hash) {
            place = (place + 1) & mask;
        }
        return place;
    }
}
