/** Looks at a finished site before anybody else does. */
@NullMarked
package dev.broadsheet.audit;

import org.jspecify.annotations.NullMarked;
