package dev.broadsheet.source;

import java.util.Optional;

/**
 * A file that begins with YAML between two lines {@code ---}, and goes on with a body.
 *
 * @param fields of the YAML
 * @param body everything after the closing line
 * @param bodyOffset of the body's first byte in the file
 * @param bodyLine the line of that byte, counted from 1
 * @param front fingerprint of the file up to the body
 * @param file fingerprint of the whole file
 */
public record FrontMatter(
        YamlValue.Mapping fields, String body, int bodyOffset, int bodyLine, Fingerprint front, Fingerprint file) {

    /** Reads a file; nothing, and an error among the problems, where its front matter or body cannot be read. */
    public static Optional<FrontMatter> read(SourceFile file, Problems problems) {
        return FileContent.read(file, problems).flatMap(content -> read(content, problems));
    }

    /** Reads a file's body again; nothing where the file is not the same any more. */
    public static Optional<String> bodyAgain(SourceFile file, int bodyOffset, Fingerprint same) {
        Problems unheard = new Problems(file.name());
        return FileContent.read(file, unheard)
                .filter(content -> Fingerprint.of(content.bytes()).equals(same))
                .flatMap(content -> content.text(bodyOffset, content.bytes().length, unheard));
    }

    private static Optional<FrontMatter> read(FileContent content, Problems problems) {
        Optional<Fences> fences = Fences.find(content.bytes(), problems);
        if (fences.isEmpty()) {
            return Optional.empty();
        }
        Fences found = fences.get();
        Optional<String> yaml = content.text(found.yamlStart(), found.yamlEnd(), problems);
        Optional<String> body = content.text(found.bodyStart(), content.bytes().length, problems);
        Optional<YamlValue.Mapping> fields = yaml.flatMap(text -> Yaml.mapping(text, 2, problems));
        return fields.isEmpty() || body.isEmpty()
                ? Optional.empty()
                : Optional.of(new FrontMatter(
                        fields.get(),
                        body.get(),
                        found.bodyStart(),
                        found.bodyLine(),
                        Fingerprint.of(content.bytes(), found.bodyStart()),
                        Fingerprint.of(content.bytes())));
    }
}
