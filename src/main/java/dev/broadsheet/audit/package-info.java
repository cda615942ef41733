/** Looks over the finished site: where its links lead, what it must not hold, what its articles have in common. */
@NullMarked
package dev.broadsheet.audit;

import org.jspecify.annotations.NullMarked;
