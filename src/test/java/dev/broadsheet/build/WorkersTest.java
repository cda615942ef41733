package dev.broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WorkersTest {

    @Test
    void whoNeedsATaskThatNoThreadHasBegunDoesIt() throws InterruptedException {
        try (Workers workers = new Workers(1)) {
            CountDownLatch busy = new CountDownLatch(1);
            CountDownLatch free = new CountDownLatch(1);
            FutureTask<Boolean> other = workers.begin(() -> {
                busy.countDown();
                return awaited(free);
            });
            busy.await();
            AtomicInteger times = new AtomicInteger();
            FutureTask<Thread> task = workers.begin(() -> {
                times.incrementAndGet();
                return Thread.currentThread();
            });
            assertSame(Thread.currentThread(), Workers.join(task));
            free.countDown();
            assertEquals(true, Workers.join(other));
            assertSame(Thread.currentThread(), Workers.join(task));
            assertEquals(1, times.get());
        }
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    @Test
    void whatATaskThrewIsThrownByWhoeverNeedsIt() {
        try (Workers workers = new Workers(2)) {
            FutureTask<String> task = workers.begin(() -> {
                throw new IllegalStateException("no");
            });
            assertEquals(
                    "no",
                    assertThrows(IllegalStateException.class, () -> Workers.join(task))
                            .getMessage());
        }
    }
}
