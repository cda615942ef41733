package dev.broadsheet.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StampTest {

    @Test
    void aTimeInSecondsOrMillisecondsMayBeThatOfAnotherWriteForTwoSeconds() {
        assertEquals(5_000_000_000L, settled(3_000_000_000L));
        assertEquals(5_007_000_000L, settled(3_007_000_000L));
    }

    @Test
    void aFinerTimeIsThatOfOneWriteAfterATenthOfASecond() {
        assertEquals(3_107_000_001L, settled(3_007_000_001L));
        assertEquals(3_100_000_500L, settled(3_000_000_500L));
    }

    @Test
    void aFileThatIsReadIsAnotherOneBehindTheSameSizeAndTime(@TempDir Path folder) throws Exception {
        assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("unix"), "the system notes no changes");
        Path file = Files.writeString(folder.resolve("a.md"), "1 dead");
        BasicFileAttributes before = Files.readAttributes(file, BasicFileAttributes.class);
        Stamp then = Stamp.ofSource(file, before);
        Thread.sleep(50); // more than the system's clock may stand still
        Files.writeString(file, "2 dead");
        Files.setLastModifiedTime(file, before.lastModifiedTime());
        BasicFileAttributes after = Files.readAttributes(file, BasicFileAttributes.class);
        assertEquals(Stamp.of(before), Stamp.of(after));
        assertNotEquals(then, Stamp.ofSource(file, after));
        assertEquals(Stamp.ofSource(file, after), Stamp.ofSource(file, after));
    }

    private static long settled(long modified) {
        return new Stamp(1, modified, 0).settled();
    }
}
