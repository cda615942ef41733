/** Holds what the documents say against what the program does. */
@NullMarked
package dev.broadsheet.documents;

import org.jspecify.annotations.NullMarked;
