package dev.broadsheet.related;

/** The square roots of frequencies: ten times the word is not ten times the meaning. */
final class Frequencies {
    private static final int SIZE = Term.MOST + 1;
    private static final float[][] PRODUCTS = products();

    private Frequencies() {}

    /** The product of the roots of two frequencies, whichever comes first. */
    static float product(int one, int other) {
        return PRODUCTS[one][other];
    }

    /** The products with one frequency, by the other. */
    static float[] row(int one) {
        return PRODUCTS[one];
    }

    private static float[][] products() {
        float[][] products = new float[SIZE][SIZE];
        for (int one = 0; one < SIZE; one++) {
            for (int other = 0; other < SIZE; other++) {
                products[one][other] = (float) Math.sqrt(one * other);
            }
        }
        return products;
    }
}
