package dev.broadsheet.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Where results are printed: that the reader has seen enough and leaves, as {@code head} does, is no failure. */
final class StandardOutput extends OutputStream {

    private final OutputStream reader;
    private boolean left;

    StandardOutput(OutputStream reader) {
        this.reader = reader;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (left) {
            return;
        }
        try {
            reader.write(bytes, offset, length);
        } catch (IOException e) {
            left = isPipe(e);
            if (!left) {
                throw e;
            }
        }
    }

    /** Systems tell this only in their own words: "Broken pipe", "The pipe is being closed". */
    private static boolean isPipe(IOException e) {
        return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
}
