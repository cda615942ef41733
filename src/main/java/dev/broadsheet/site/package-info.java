/** All articles arranged: what is published, and its topics, providers, authors, sections and archives. */
@NullMarked
package dev.broadsheet.site;

import org.jspecify.annotations.NullMarked;
