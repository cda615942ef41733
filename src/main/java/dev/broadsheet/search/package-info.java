/** The readers' index: which articles hold which words, in pieces that a browser loads as it needs them. */
@NullMarked
package dev.broadsheet.search;

import org.jspecify.annotations.NullMarked;
