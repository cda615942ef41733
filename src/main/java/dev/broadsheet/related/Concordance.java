package dev.broadsheet.related;

/** Which words an article holds, and which articles hold a word; articles go by their positions. */
interface Concordance {

    Terms terms(int article);

    Postings holders(int word);

    /** What likenesses of each article are multiplied with. */
    float[] scales();

    /** All of it, in a form that can be kept. */
    Columns columns();
}
