package dev.broadsheet.build;

import dev.broadsheet.page.Attachment;
import dev.broadsheet.publish.Comparison;
import dev.broadsheet.render.OutputFile;
import dev.broadsheet.source.Stamp;
import java.util.Objects;

/** Compares the files of a site with those that are there, without writing them. */
record Aside(Comparison comparison) implements Destination {

    /** Every file must be made and compared. */
    @Override
    public boolean keep(String path, Stamp stamp) {
        return false;
    }

    @Override
    public Stamp add(OutputFile file) {
        comparison.add(file);
        return Stamp.NONE;
    }

    @Override
    public Stamp add(Attachment attachment) {
        if (attachment instanceof Attachment.Made made) {
            comparison.add(new OutputFile(made.path(), made.content()));
        } else {
            comparison.copy(attachment.path(), Objects.requireNonNull(attachment.copied()));
        }
        return Stamp.NONE;
    }
}
