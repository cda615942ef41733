package dev.broadsheet.violations.article;

import freemarker.template.Configuration;
import org.yaml.snakeyaml.Yaml;
import picocli.CommandLine;

/** Touches libraries of other stages. */
record TouchesLibraries(Configuration templates, Yaml yaml, CommandLine commands) {}
