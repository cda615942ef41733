/** What went wrong, where, and what to try. */
@NullMarked
package dev.broadsheet.diagnostic;

import org.jspecify.annotations.NullMarked;
