/** From a file to an article, looking at no other file. */
@NullMarked
package dev.broadsheet.article;

import org.jspecify.annotations.NullMarked;
