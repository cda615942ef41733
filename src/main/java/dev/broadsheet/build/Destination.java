package dev.broadsheet.build;

import dev.broadsheet.page.Attachment;
import dev.broadsheet.render.OutputFile;

/** Where the files of a site go; called from several threads. */
interface Destination {

    void add(OutputFile file);

    void add(Attachment attachment);
}
