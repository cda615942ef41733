package dev.broadsheet.build;

import dev.broadsheet.page.Attachment;
import dev.broadsheet.render.OutputFile;
import dev.broadsheet.source.Stamp;

/** Where the files of a site go; called from several threads. */
interface Destination {

    /** Adds a file that is there already, unless it no longer has the stamp that it was left with. */
    boolean keep(String path, Stamp stamp);

    /** Adds a file; returns the stamp that it will have. */
    Stamp add(OutputFile file);

    Stamp add(Attachment attachment);
}
