package dev.broadsheet.build;

import dev.broadsheet.audit.LinkCheck;
import dev.broadsheet.page.Attachment;
import dev.broadsheet.render.OutputFile;

/** Looks at the files of a site without writing them. */
record LinkAudit(LinkCheck links) implements Destination {
    @Override
    public void add(OutputFile file) {
        if (file.path().endsWith(".html")) {
            links.addPage(file.path(), file.bytes(), "/" + file.path());
        } else {
            links.addFile(file.path());
        }
    }

    @Override
    public void add(Attachment attachment) {
        links.addFile(attachment.path());
    }
}
