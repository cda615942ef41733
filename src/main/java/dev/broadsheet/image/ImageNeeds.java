package dev.broadsheet.image;

import dev.broadsheet.source.Fingerprint;
import java.util.List;
import java.util.Set;

/**
 * The images that a newsroom has a use for.
 *
 * @param remote images on other hosts that the site shows, each URL once
 * @param own files that the site shows, each once
 * @param remoteInUse URLs of what is shown and of what may be one day, such as a draft's
 * @param ownInUse files that are shown or may be
 */
public record ImageNeeds(
        List<WantedImage> remote, List<OwnImage> own, Set<String> remoteInUse, Set<Fingerprint> ownInUse) {
    public ImageNeeds {
        remote = List.copyOf(remote);
        own = List.copyOf(own);
    }
}
