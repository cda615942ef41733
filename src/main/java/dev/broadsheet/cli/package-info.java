/** The command line: the only place that prints and exits. */
@NullMarked
package dev.broadsheet.cli;

import org.jspecify.annotations.NullMarked;
