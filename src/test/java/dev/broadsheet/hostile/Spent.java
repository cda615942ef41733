package dev.broadsheet.hostile;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/** Time that the processor spends, whoever else uses the machine. */
final class Spent {

    private Spent() {}

    /** What an action gives that takes so many seconds of processor time at most, all threads together. */
    static <T> T within(int seconds, Supplier<T> action) {
        long before = cpu();
        T result = action.get();
        double spent = (cpu() - before) / 1e9;
        assertTrue(spent < seconds, () -> spent + " seconds");
        return result;
    }

    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
