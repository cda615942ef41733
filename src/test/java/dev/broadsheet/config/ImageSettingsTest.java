package dev.broadsheet.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.config.ImageSettings.Remote;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImageSettingsTest {

    private final ImageSettings settings =
            new ImageSettings(Remote.HOTLINK, Map.of("kept.example", Remote.CACHE, "the gazette", Remote.NONE));

    @Test
    void aProviderIsKnownByItsDomainElseByItsName() {
        assertEquals(Remote.CACHE, settings.of("kept.example", "The Gazette"));
        assertEquals(Remote.NONE, settings.of("other.example", "The Gazette"));
        assertEquals(Remote.NONE, settings.of(null, "The Gazette"));
        assertEquals(Remote.HOTLINK, settings.of("other.example", "Another"));
        assertEquals(Remote.HOTLINK, settings.of(null, null));
    }

    @Test
    void aDomainMayBeWrittenInItsOwnScript() {
        ImageSettings own = new ImageSettings(Remote.HOTLINK, Map.of("b\u00fccher.example", Remote.NONE));
        assertEquals(Remote.NONE, own.of("xn--bcher-kva.example", "B"));
        assertEquals(Remote.HOTLINK, own.of("xn--a.example", "B"));
    }

    @Test
    void anImageThatIsCachedIsKeptWhereOthersAreLinkedTo() {
        assertTrue(Remote.CACHE.keeps(false));
        assertFalse(Remote.HOTLINK.keeps(false));
        assertTrue(Remote.HOTLINK.keeps(true));
        assertFalse(Remote.NONE.keeps(true));
    }
}
