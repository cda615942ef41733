package dev.broadsheet.related;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkTest {

    @Test
    void theCallerDoesWhatNoThreadBegins() {
        List<Integer> done = new ArrayList<>();
        Work.share(task -> {}, 5, done::add);
        assertEquals(List.of(0, 1, 2, 3, 4), done);
    }

    @Test
    void eachTaskIsDoneOnce() {
        List<Integer> done = Collections.synchronizedList(new ArrayList<>());
        Work.share(task -> new Thread(task).start(), 200, done::add);
        assertEquals(200, done.stream().distinct().count());
        assertEquals(200, done.size());
    }

    @Test
    void whatATaskThrewIsThrownAsItIs() {
        UncheckedIOException refused = new UncheckedIOException(new IOException("the disk is full"));
        assertSame(
                refused,
                assertThrows(
                        UncheckedIOException.class,
                        () -> Work.share(Runnable::run, 3, task -> {
                            throw refused;
                        })));
    }
}
