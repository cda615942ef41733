/** The settings of a newsroom, {@code site.yaml}, as one small record. */
@NullMarked
package dev.broadsheet.config;

import org.jspecify.annotations.NullMarked;
