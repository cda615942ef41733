package dev.broadsheet.violations.source;

import com.vladsch.flexmark.util.ast.Node;
import org.jsoup.nodes.Document;

/** Touches libraries of a later stage. */
record TouchesMarkup(Node markdown, Document html) {}
