package dev.broadsheet.build;

import dev.broadsheet.audit.LinkCheck;
import dev.broadsheet.audit.TextSearch;
import dev.broadsheet.page.Attachment;
import dev.broadsheet.render.OutputFile;
import dev.broadsheet.source.Stamp;
import java.util.Objects;

/** Looks at the files of a site without writing them. */
record Inspection(LinkCheck links, TextSearch texts) implements Destination {

    /** Every page must be looked at. */
    @Override
    public boolean keep(String path, Stamp stamp) {
        return false;
    }

    @Override
    public Stamp add(OutputFile file) {
        texts.add(file.path(), file.bytes());
        if (file.path().endsWith(".html")) {
            links.addPage(file.path(), file.bytes(), "/" + file.path());
        } else {
            links.addFile(file.path());
        }
        return Stamp.NONE;
    }

    @Override
    public Stamp add(Attachment attachment) {
        links.addFile(attachment.path());
        if (attachment instanceof Attachment.Made made) {
            texts.add(made.path(), made.content());
        } else {
            texts.add(attachment.path(), Objects.requireNonNull(attachment.copied()));
        }
        return Stamp.NONE;
    }
}
