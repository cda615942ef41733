@NullMarked
package dev.broadsheet.serve;

import org.jspecify.annotations.NullMarked;
