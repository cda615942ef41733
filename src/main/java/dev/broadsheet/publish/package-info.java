/** Makes a folder hold exactly the files of a site. */
@NullMarked
package dev.broadsheet.publish;

import org.jspecify.annotations.NullMarked;
