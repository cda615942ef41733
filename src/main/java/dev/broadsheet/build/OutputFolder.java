package dev.broadsheet.build;

import dev.broadsheet.page.Attachment;
import dev.broadsheet.publish.Publication;
import dev.broadsheet.render.OutputFile;

/** Hands the files of a site to a publication. */
record OutputFolder(Publication publication) implements Destination {
    @Override
    public void add(OutputFile file) {
        publication.add(file);
    }

    @Override
    public void add(Attachment attachment) {
        if (attachment instanceof Attachment.Copy copy) {
            publication.copy(copy.path(), copy.source());
        } else if (attachment instanceof Attachment.Made made) {
            publication.add(new OutputFile(made.path(), made.content()));
        }
    }
}
