package dev.broadsheet.config;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of images that lie on other hosts.
 *
 * @param remote where nothing else is said of their provider
 * @param providers by domain, else by name, in lower case and a domain without {@code www.}
 */
public record ImageSettings(Remote remote, Map<String, Remote> providers) {

    /** What holds where the settings say nothing. */
    public static final ImageSettings STANDARD = new ImageSettings(Remote.CACHE, Map.of());

    public ImageSettings {
        providers = Map.copyOf(providers);
    }

    /** What becomes of an image on another host. */
    public enum Remote {
        /** It is fetched once and shown from this site; from its host until then. */
        CACHE,
        /** It is shown from its host, unless it says itself that it is cached. */
        HOTLINK,
        /** It is neither fetched nor shown. */
        NONE;

        /**
         * Whether an image is fetched and shown from this site.
         *
         * @param cached whether the image says so itself
         */
        public boolean keeps(boolean cached) {
            return this == CACHE || (this == HOTLINK && cached);
        }
    }

    /**
     * What becomes of the images of a provider.
     *
     * @param domain of the provider in ASCII, or null where it is not known; the settings may name it in its own script
     * @param name of the provider, or null for the site itself
     */
    public Remote of(@Nullable String domain, @Nullable String name) {
        Remote byDomain =
                domain == null ? null : providers.getOrDefault(domain, providers.get(HostName.readable(domain)));
        if (byDomain != null || name == null) {
            return byDomain == null ? remote : byDomain;
        }
        return providers.getOrDefault(name.toLowerCase(Locale.ROOT), remote);
    }
}
