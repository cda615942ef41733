/** Composes the stages into one build. */
@NullMarked
package dev.broadsheet.build;

import org.jspecify.annotations.NullMarked;
