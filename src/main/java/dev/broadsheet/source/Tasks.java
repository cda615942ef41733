package dev.broadsheet.source;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Tasks that other threads do. */
public final class Tasks {

    private Tasks() {}

    /** The result of a task, once it is done; what the task threw is thrown again. */
    public static <T> T await(Future<T> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a task was awaited", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            } else if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
