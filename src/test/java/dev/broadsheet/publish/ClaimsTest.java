package dev.broadsheet.publish;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In whichever order paths are claimed. */
class ClaimsTest {

    private static List<List<String>> orders(List<String> paths) {
        if (paths.isEmpty()) {
            return List.of(List.of());
        }
        List<List<String>> orders = new ArrayList<>();
        for (String first : paths) {
            List<String> others = new ArrayList<>(paths);
            others.remove(first);
            for (List<String> rest : orders(others)) {
                List<String> order = new ArrayList<>(List.of(first));
                order.addAll(rest);
                orders.add(order);
            }
        }
        return orders;
    }

    private static void claim(List<String> paths) {
        Claims claims = new Claims();
        paths.forEach(claims::claim);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a/x.html a/y.html a",
                "a/b/x.html a/b/y.html a/b",
                "a/b/index.html a/c/index.html a/b",
                "a/b/index.html a/b/c/index.html a/b",
                "a/x.html a/y.html A/z.html",
                "a/b/x.html a/b/y.html a/B/z.html",
                "a/b/index.html a/c/index.html a/B/index.html",
                "a/b/index.html a/c/index.html a/B/d/index.html",
                "a/b/c/index.html a/b/d/index.html A/index.html",
                "a/x.html a/y.html a/X.html"
            })
    void noTwoOfOneNameAreClaimed(String paths) {
        for (List<String> order : orders(List.of(paths.split(" ")))) {
            assertThrows(IllegalArgumentException.class, () -> claim(order), order.toString());
        }
    }

    @Test
    void othersAre() {
        for (List<String> order :
                orders(List.of("index.html", "a/index.html", "a/b/index.html", "a/b/c/index.html", "a/b/x.html"))) {
            assertDoesNotThrow(() -> claim(order), order.toString());
        }
    }
}
