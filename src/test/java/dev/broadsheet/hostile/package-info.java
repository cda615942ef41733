/** What the internet feeds into a newsroom's machine, and what must never come of it. */
@NullMarked
package dev.broadsheet.hostile;

import org.jspecify.annotations.NullMarked;
