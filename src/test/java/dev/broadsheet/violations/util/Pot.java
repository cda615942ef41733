package dev.broadsheet.violations.util;

/** Stands in a package that is no stage. */
record Pot(String thing) {}
