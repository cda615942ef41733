package dev.broadsheet.image;

import dev.broadsheet.source.Tasks;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs tasks on several threads, and waits for all of them. */
final class Threads {

    private Threads() {}

    /** Runs tasks in their order, so many at a time; what one of them threw ends the rest and is thrown again. */
    static void run(List<Runnable> tasks, int threads) {
        ExecutorService pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "broadsheet-images");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<?>> running =
                    tasks.stream().<Future<?>>map(pool::submit).toList();
            running.forEach(Tasks::await);
        } finally {
            pool.shutdownNow();
        }
    }
}
