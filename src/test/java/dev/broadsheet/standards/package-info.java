/** Whether what other programs read of a site says what they expect, by libraries and rules that know nothing of us. */
@NullMarked
package dev.broadsheet.standards;

import org.jspecify.annotations.NullMarked;
