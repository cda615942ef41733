package dev.broadsheet.build;

import dev.broadsheet.audit.LinkCheck;
import dev.broadsheet.audit.TextSearch;
import dev.broadsheet.page.Attachment;
import dev.broadsheet.render.OutputFile;

/** Looks at the files of a site without writing them. */
record Inspection(LinkCheck links, TextSearch texts) implements Destination {
    @Override
    public void add(OutputFile file) {
        texts.add(file.path(), file.bytes());
        if (file.path().endsWith(".html")) {
            links.addPage(file.path(), file.bytes(), "/" + file.path());
        } else {
            links.addFile(file.path());
        }
    }

    @Override
    public void add(Attachment attachment) {
        links.addFile(attachment.path());
        if (attachment instanceof Attachment.Copy copy) {
            texts.add(copy.path(), copy.source());
        } else if (attachment instanceof Attachment.Made made) {
            texts.add(made.path(), made.content());
        }
    }
}
