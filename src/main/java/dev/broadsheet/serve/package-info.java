/** Shows a newsroom's site while it is being written: serves, watches, builds again and tells the browser. */
@NullMarked
package dev.broadsheet.serve;

import org.jspecify.annotations.NullMarked;
