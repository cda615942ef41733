/** Which pages exist and exactly what each of them shows. */
@NullMarked
package dev.broadsheet.page;

import org.jspecify.annotations.NullMarked;
