package dev.broadsheet.hostile;

/** Hostile words in every field of an article that holds words, and in definitions. */
class TextsTest extends SinksTest {

    @Override
    Press send(Press press) {
        return Sinks.texts(press);
    }

    @Override
    int cases() {
        return Cases.texts().size();
    }
}
