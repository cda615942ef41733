package dev.broadsheet.build;

import dev.broadsheet.article.BodyRenderer;
import dev.broadsheet.render.Typesetter;
import dev.broadsheet.source.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;

/** The threads of one build. */
final class Workers implements AutoCloseable {

    private final int count;
    private final ExecutorService threads;

    Workers(int count) {
        this.count = count;
        this.threads = Executors.newFixedThreadPool(count, factory());
    }

    private static ThreadFactory factory() {
        AtomicInteger number = new AtomicInteger();
        return task -> {
            Thread thread = new Typesetter(task, "broadsheet-" + number.incrementAndGet(), BodyRenderer.STACK_BYTES);
            thread.setDaemon(true);
            return thread;
        };
    }

    ExecutorService threads() {
        return threads;
    }

    /** Begins a task beside what the caller does next; it is {@link #join joined} by whoever needs its result. */
    <T> FutureTask<T> begin(Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        threads.execute(task);
        return task;
    }

    /** The result of a task; where no thread was free to begin with it, the caller does it. */
    static <T> T join(FutureTask<T> task) {
        task.run();
        return Tasks.await(task);
    }

    /** The results in the order of the values, whichever thread was first. */
    <T, R> List<R> map(List<T> values, Function<T, R> function) {
        AtomicReferenceArray<R> results = new AtomicReferenceArray<>(values.size());
        run(values.size(), index -> results.set(index, function.apply(values.get(index))));
        List<R> ordered = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            ordered.add(results.get(i));
        }
        return ordered;
    }

    <T> void forEach(List<T> values, Consumer<T> action) {
        run(values.size(), index -> action.accept(values.get(index)));
    }

    /** Gives each value with its position in the list. */
    <T> void forEach(List<T> values, ObjIntConsumer<T> action) {
        run(values.size(), index -> action.accept(values.get(index), index));
    }

    /** Each thread takes the next number until none is left or one of them failed. */
    private void run(int steps, IntConsumer step) {
        AtomicInteger next = new AtomicInteger();
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < Math.min(count, steps); i++) {
            running.add(threads.submit(() -> {
                for (int index = next.getAndIncrement(); index < steps; index = next.getAndIncrement()) {
                    try {
                        step.accept(index);
                    } catch (RuntimeException | Error e) {
                        next.set(steps);
                        throw e;
                    }
                }
            }));
        }
        running.forEach(Tasks::await);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
