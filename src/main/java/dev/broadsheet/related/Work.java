package dev.broadsheet.related;

import dev.broadsheet.source.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.IntConsumer;

/** Tasks that are counted from 0 and know nothing of each other, done by whichever thread is free, the caller among them. */
final class Work {
    private Work() {}

    /** Returns when all tasks are done; a failure in one of them is thrown here. */
    static void share(Executor threads, int tasks, IntConsumer task) {
        List<FutureTask<Boolean>> shared = new ArrayList<>(tasks);
        for (int i = 0; i < tasks; i++) {
            int number = i;
            FutureTask<Boolean> future = new FutureTask<>(() -> task.accept(number), true);
            shared.add(future);
            threads.execute(future);
        }
        shared.forEach(Work::await);
    }

    private static void await(FutureTask<Boolean> task) {
        task.run(); // unless somebody has begun with it
        Tasks.await(task);
    }
}
