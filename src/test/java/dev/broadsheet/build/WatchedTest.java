package dev.broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.broadsheet.audit.LeakScan;
import dev.broadsheet.audit.Secret;
import dev.broadsheet.page.Attachment;
import dev.broadsheet.render.OutputFile;
import dev.broadsheet.source.Stamp;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WatchedTest {

    private static final Destination NOWHERE = new Destination() {
        @Override
        public boolean keep(String path, Stamp stamp) {
            return false;
        }

        @Override
        public Stamp add(OutputFile file) {
            return Stamp.NONE;
        }

        @Override
        public Stamp add(Attachment attachment) {
            return Stamp.NONE;
        }
    };

    @Test
    void theNameOfAFileIsSearchedToo() {
        Secret secret = new Secret("/resignation", "slug", "news/resignation.md", "content/news/resignation.md");
        LeakScan all = new LeakScan(List.of(secret));
        BuildRequest request = new BuildRequest(
                Path.of("x"), Path.of("c"), null, Path.of("o"), Path.of("k"), null, Town.NOW, false, false, false, 1);
        new Watched(NOWHERE, all, new LeakScan(List.of()), request)
                .add(new OutputFile("news/resignation/index.html", new byte[0]));
        assertEquals(Map.of(secret, "news/resignation/index.html"), all.found());
    }
}
