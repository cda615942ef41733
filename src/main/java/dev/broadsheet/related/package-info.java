/** Which articles belong beside which. */
@NullMarked
package dev.broadsheet.related;

import org.jspecify.annotations.NullMarked;
