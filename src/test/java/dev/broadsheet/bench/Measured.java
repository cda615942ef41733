package dev.broadsheet.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One run of a program.
 *
 * @param seconds of wall time, from its start to its end
 * @param peak the most memory that it had at a time, in bytes; 0 where the system does not tell
 * @param said what it printed
 */
record Measured(double seconds, long peak, String said) {

    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    /**
     * Runs a program to its end.
     *
     * @throws IllegalStateException where it fails
     */
    static Measured run(Path folder, List<String> command) throws IOException, InterruptedException {
        Path log = Files.createTempFile("bench", ".log");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        long peak = 0;
        while (!process.waitFor(5, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peak(process.pid()));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        String said = Files.readString(log, StandardCharsets.UTF_8);
        Files.delete(log);
        if (process.exitValue() != 0) {
            throw new IllegalStateException(command + " ended with " + process.exitValue() + ": " + said);
        }
        return new Measured(seconds, peak, said);
    }

    private static long peak(long process) throws IOException {
        try {
            Matcher peak = PEAK.matcher(Files.readString(Path.of("/proc", Long.toString(process), "status")));
            return peak.find() ? Long.parseLong(peak.group(1)) * 1024 : 0;
        } catch (NoSuchFileException e) {
            return 0; // it has just ended, or this system has no such files
        }
    }

    /** The one in the middle by time. */
    static Measured median(List<Measured> runs) {
        List<Measured> sorted = runs.stream()
                .sorted(Comparator.comparingDouble(Measured::seconds))
                .toList();
        return sorted.get(sorted.size() / 2);
    }
}
