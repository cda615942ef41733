package dev.broadsheet.related;

import dev.broadsheet.article.Article;

/** What beside its words decides whether an article belongs beside another: its time, its quality and its headline. */
final class Facts {
    private static final double SECONDS_A_DAY = 86_400;

    // Of two articles that say as much, the better is worth a little more; words and time must stay the stronger
    // reasons.
    private static final double QUALITY_SPAN = 0.1;

    private final long[] seconds;
    private final double[] merits;
    private final long[] headlines;
    private final double window;

    Facts(int articles, int windowDays) {
        seconds = new long[articles];
        merits = new double[articles];
        headlines = new long[articles];
        window = Math.max(1, windowDays) * SECONDS_A_DAY;
    }

    /** Takes the facts of one article; articles may be put at the same time. */
    void put(int position, Article article) {
        seconds[position] = article.published().getEpochSecond();
        headlines[position] = Words.line(article.title());
        double quality = Double.isNaN(article.quality()) ? 50 : Math.max(0, Math.min(100, article.quality()));
        merits[position] = 1 + QUALITY_SPAN * (quality - 50) / 50;
    }

    /**
     * By how much a candidate's likeness counts beside an article: half of it at the distance of the window. The
     * square root sets hours apart from days, and yet leaves an old explainer its chance.
     */
    double worth(int article, int candidate) {
        double distance = Math.abs(seconds[article] - seconds[candidate]) / window;
        return merits[candidate] / (1 + Math.sqrt(distance));
    }

    boolean sameHeadline(int one, int other) {
        return headlines[one] == headlines[other];
    }
}
