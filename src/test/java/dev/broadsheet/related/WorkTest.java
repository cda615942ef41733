package dev.broadsheet.related;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
