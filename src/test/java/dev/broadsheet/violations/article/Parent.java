package dev.broadsheet.violations.article;

/** Is inherited from. */
class Parent {}
