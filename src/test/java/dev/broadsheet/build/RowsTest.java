package dev.broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.broadsheet.source.Fingerprint;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowsTest {

    private static final int MANY = 1000;

    private static Rows rows() {
        Rows rows = new Rows(MANY, 3);
        for (int row = 0; row < MANY; row++) {
            rows.name(row, "name " + row);
            rows.set(row, 0, Long.MIN_VALUE + row);
            rows.set(row, 1, new Fingerprint(row, -row));
        }
        return rows;
    }

    private static Rows again(Rows rows, int... chosen) {
        Packer to = new Packer();
        rows.write(chosen, to);
        return Rows.read(3, new Unpacker(to.bytes()));
    }

    @Test
    void everyNameLeadsToItsRow() {
        Rows rows = rows();
        for (int row = 0; row < MANY; row++) {
            assertEquals(row, rows.row("name " + row));
            assertEquals(Long.MIN_VALUE + row, rows.get(row, 0));
            assertEquals(new Fingerprint(row, -row), rows.print(row, 1));
        }
        assertEquals(-1, rows.row("name " + MANY));
        assertEquals(-1, new Rows(0, 3).row(""));
    }

    @Test
    void rowsElsewhereOfTheSameNameAreFound() {
        Rows few = again(rows(), 7, 3);
        assertEquals(7, rows().row(few, 0));
        assertEquals(1, few.row(rows(), 3));
        assertEquals(-1, few.row(rows(), 4));
    }

    @Test
    void chosenRowsAreReadAsTheyWereWritten() {
        Rows all = again(rows(), IntStream.range(0, MANY).toArray());
        assertEquals(MANY, all.size());
        assertEquals(9, all.row("name 9"));
        Rows few = again(rows(), 5, 990);
        assertEquals(2, few.size());
        assertEquals(1, few.row("name 990"));
        assertEquals(new Fingerprint(990, -990), few.print(1, 1));
        assertEquals(-1, few.row("name 6"));
    }

    @Test
    void whatEndsTooEarlyOrHasAnotherWidthIsRefused() {
        Packer to = new Packer();
        rows().write(new int[] {1, 2}, to);
        byte[] bytes = to.bytes();
        for (int end = 0; end < bytes.length; end++) {
            Unpacker from = new Unpacker(Arrays.copyOf(bytes, end));
            assertThrows(IllegalStateException.class, () -> Rows.read(3, from));
        }
        assertThrows(IllegalStateException.class, () -> Rows.read(4, new Unpacker(bytes)));
    }
}
