/** Planted violations: each breaks one rule of the architecture. */
@NullMarked
package dev.broadsheet.violations;

import org.jspecify.annotations.NullMarked;
