package dev.broadsheet.build;

import dev.broadsheet.page.Attachment;
import dev.broadsheet.publish.Publication;
import dev.broadsheet.render.OutputFile;
import dev.broadsheet.source.Stamp;
import java.util.Objects;

/** Hands the files of a site to a publication. */
record OutputFolder(Publication publication) implements Destination {
    @Override
    public boolean keep(String path, Stamp stamp) {
        return publication.keep(path, stamp);
    }

    @Override
    public Stamp add(OutputFile file) {
        return publication.add(file);
    }

    @Override
    public Stamp add(Attachment attachment) {
        return attachment instanceof Attachment.Made made
                ? publication.add(new OutputFile(made.path(), made.content()))
                : publication.copy(attachment.path(), Objects.requireNonNull(attachment.copied()));
    }
}
