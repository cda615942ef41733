package dev.broadsheet.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

/** Where a reader goes for what others published. */
class ElsewhereTest {

    private static final String FIRST = "https://wire.example/first";
    private static final String READ = "https://wire.example/read";
    private static final String AMP = "https://wire.example/amp";

    @Test
    void aReaderGoesToTheNamedPageElseToWhereItFirstAppeared() {
        assertEquals(READ, new Elsewhere(FIRST, READ, AMP, null).readAt());
        assertEquals(READ, new Elsewhere(null, READ, null, null).readAt());
        assertEquals(FIRST, new Elsewhere(FIRST, null, AMP, null).readAt());
    }

    @Test
    void aFormForSearchEnginesAloneIsNowhereToGo() {
        assertNull(new Elsewhere(null, null, AMP, AMP).readAt());
        assertNull(Elsewhere.NOWHERE.readAt());
    }
}
