package dev.broadsheet.build;

import dev.broadsheet.audit.HostLimits;
import dev.broadsheet.page.Attachment;
import dev.broadsheet.render.OutputFile;
import dev.broadsheet.source.Stamp;

/** Counts files, for the limits of the host, on their way to another destination. */
record Measured(Destination destination, HostLimits limits) implements Destination {

    @Override
    public boolean keep(String path, Stamp stamp) {
        boolean kept = destination.keep(path, stamp);
        if (kept) {
            limits.add(path, stamp.size());
        }
        return kept;
    }

    @Override
    public Stamp add(OutputFile file) {
        limits.add(file.path(), file.bytes().length);
        return destination.add(file);
    }

    @Override
    public Stamp add(Attachment attachment) {
        if (attachment instanceof Attachment.Copy copy) {
            limits.add(copy.path(), copy.file().size());
        } else if (attachment instanceof Attachment.Made made) {
            limits.add(made.path(), made.content().length);
        }
        return destination.add(attachment);
    }
}
