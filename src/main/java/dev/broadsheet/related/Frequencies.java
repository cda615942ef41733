package dev.broadsheet.related;

/** The square roots of frequencies: ten times the word is not ten times the meaning. */
final class Frequencies {
    private static final int SIZE = Term.MOST + 1;
    private static final float[] PRODUCTS = products();

    private Frequencies() {}

    /** The product of the roots of two frequencies, whichever comes first. */
    static float product(int one, int other) {
        return PRODUCTS[one * SIZE + other];
    }

    private static float[] products() {
        float[] products = new float[SIZE * SIZE];
        for (int one = 0; one < SIZE; one++) {
            for (int other = 0; other < SIZE; other++) {
                products[one * SIZE + other] = (float) Math.sqrt(one * other);
            }
        }
        return products;
    }
}
