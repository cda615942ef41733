/** From a page to its bytes. */
@NullMarked
package dev.broadsheet.render;

import org.jspecify.annotations.NullMarked;
