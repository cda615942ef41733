/** The site on the machine of whoever writes it: built, served, watched and reloaded. */
@NullMarked
package dev.broadsheet.serve;

import org.jspecify.annotations.NullMarked;
