/** The sample newsroom in the default theme, seen by a browser and by validators. */
@NullMarked
package dev.broadsheet.theme;

import org.jspecify.annotations.NullMarked;
