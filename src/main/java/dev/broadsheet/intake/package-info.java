/** Articles from elsewhere: feeds, exports and folders of other programs become articles of the newsroom. */
@NullMarked
package dev.broadsheet.intake;

import org.jspecify.annotations.NullMarked;
