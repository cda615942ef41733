/** Images of other hosts, fetched once and kept in several sizes; and the sizes of images of the newsroom's own. */
@NullMarked
package dev.broadsheet.image;

import org.jspecify.annotations.NullMarked;
