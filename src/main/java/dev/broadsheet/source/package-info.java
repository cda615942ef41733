/** One file, read once, and YAML values that know their place. */
@NullMarked
package dev.broadsheet.source;

import org.jspecify.annotations.NullMarked;
