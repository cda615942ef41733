package dev.broadsheet.standards;

import dev.broadsheet.source.Field;
import dev.broadsheet.source.Form;
import dev.broadsheet.source.Shape;
import dev.broadsheet.source.Shape.Either;
import dev.broadsheet.source.Shape.ListOf;
import dev.broadsheet.source.Shape.MapOf;
import dev.broadsheet.source.Shape.Time;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts of a form, good and bad: every field at every depth with values of all kinds, and some fields at once. */
final class Specimens {

    private static final List<String> VALUES = List.of(
            "",
            "~",
            "null",
            "\"\"",
            "\" \"",
            "word",
            "No",
            "true",
            "\"true\"",
            "False",
            "perhaps",
            "0",
            "12",
            "\"12\"",
            "-1",
            "+3",
            "3.10",
            ".5",
            "1e3",
            "0x1F",
            "1_000",
            "99999999999999999999",
            "[]",
            "{}",
            "[word, 2026, true]",
            "[\"\", word]",
            "[~]",
            "[[word]]",
            "[{}]",
            "{name: word}",
            "{url: /a, name: b}",
            "[{url: /a/, title: b}]",
            "[{name: a, domain: a.example}]",
            "2026-05-01",
            "2026-05-01 10:00",
            "2026-05-01T10:00:00Z",
            "\" 2026-05-01T10:00:00+02:00 \"",
            "2026-13-45T10:00:00Z",
            "0001-01-01T00:00:00Z",
            "2026-05-01T10:00",
            "next Tuesday",
            "https://a.example/b?c=d#e",
            "\" HTTPS://A.example \"",
            "http:/a",
            "https://",
            "//a.example/b",
            "javascript:alert(1)",
            "mailto:a@b.example",
            "/old/path/",
            "../up.jpg",
            "a b/c.md",
            "\"a\\\\b\"",
            "\"a:b\"",
            "pt-BR",
            "en_US",
            "x",
            "Page",
            "page",
            "\" topics \"",
            "UTC",
            "+02:00",
            "Mars/Olympus",
            "stub",
            "skip",
            "source",
            "refuse",
            "netlify",
            "NewsArticle",
            "abcdefgh-1",
            "/:year/:slug/",
            "/:year/",
            "_blank",
            "www.Example.org",
            "\u00e9t\u00e9",
            "\"line\\nbreak\"",
            "|\n%stwo\n%slines");

    private static final List<String> KEYS =
            List.of("word", "/old/", "/assets/*", "en", "en_US", "X-A", "\"a b\"", "2026", "\"?\"");

    private static final int ROUNDS = 400;

    private final List<String> texts = new ArrayList<>();

    private final Random random = new Random(20260501);

    private Specimens() {}

    static List<String> of(Form form) {
        Specimens specimens = new Specimens();
        specimens.texts.add("");
        specimens.texts.add("surprise: 1\n");
        specimens.within(form, "", "");
        for (int round = 0; round < ROUNDS; round++) {
            specimens.texts.add(specimens.some(form));
        }
        return specimens.texts;
    }

    /** One field at a time, beside those that the form needs. */
    private void within(Form form, String before, String indent) {
        for (Field field : form.fields()) {
            String others = before + needed(form, field.name(), indent);
            for (String name : field.names()) {
                values(indent).forEach(value -> texts.add(line(others, indent, name, value)));
            }
            deeper(field.shape(), others, indent, field.name());
        }
        if (form.fields().size() > 1) {
            texts.add(before + needed(form, "", indent).replaceFirst(".*\n", ""));
            texts.add(line(before + needed(form, "", indent), indent, "surprise", "1"));
        }
    }

    /** All values at the outermost level, and the fewer the deeper. */
    private List<String> values(String indent) {
        return indent.isEmpty()
                ? VALUES
                : VALUES.stream()
                        .filter(value -> random.nextInt(2 * indent.length()) == 0)
                        .toList();
    }

    private void deeper(Shape shape, String others, String indent, String name) {
        if (shape instanceof MapOf map && map.form().isTable()) {
            for (String key : KEYS) {
                values(indent + "  ")
                        .forEach(value -> texts.add(line(others + indent + name + ":\n", indent + "  ", key, value)));
                deeper(map.form().values(), others + indent + name + ":\n", indent + "  ", key);
            }
        } else if (shape instanceof MapOf map) {
            within(map.form(), others + indent + name + ":\n", indent + "  ");
        } else if (shape instanceof ListOf list && list.entry() instanceof MapOf map) {
            within(map.form(), others + indent + name + ":\n" + indent + "  -\n", indent + "    ");
        } else if (shape instanceof ListOf list && list.entry() instanceof Either either) {
            within(either.map(), others + indent + name + ":\n" + indent + "  -\n", indent + "    ");
        }
    }

    private static String line(String others, String indent, String name, String value) {
        String written = value.replace("%s", indent + "  ");
        return others + indent + name + ":" + (written.isEmpty() ? "" : " " + written) + "\n";
    }

    private static String needed(Form form, String except, String indent) {
        StringBuilder lines = new StringBuilder();
        for (Field field : form.fields()) {
            if (field.need().needed() && !field.name().equals(except)) {
                lines.append(line("", indent, field.name(), sample(field.shape())));
            }
        }
        return lines.toString();
    }

    private static String sample(Shape shape) {
        return shape instanceof Time ? "2026-01-01T00:00:00Z" : "https://a.example/";
    }

    /** Some fields, aliases among them, with any values. */
    private String some(Form form) {
        StringBuilder lines = new StringBuilder();
        for (Field field : form.fields()) {
            for (String name : field.names()) {
                if (random.nextInt(4) == 0) {
                    lines.append(line("", "", name, VALUES.get(random.nextInt(VALUES.size()))));
                }
            }
        }
        return lines.toString();
    }
}
