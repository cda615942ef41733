package dev.broadsheet.standards;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import dev.broadsheet.cli.Program;
import dev.broadsheet.source.Problems;
import dev.broadsheet.source.Yaml;
import dev.broadsheet.source.YamlValue;
import dev.broadsheet.source.YamlValue.Entry;
import dev.broadsheet.source.YamlValue.Mapping;
import dev.broadsheet.source.YamlValue.Sequence;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** A schema that the program wrote, applied by another program to YAML as a third one reads it. */
record YamlJudge(Schema schema) {

    /** By the schema of this subject. */
    static YamlJudge of(String subject) {
        String text = Program.run(Path.of("").toAbsolutePath(), List.of("schema", subject))
                .out();
        return new YamlJudge(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON));
    }

    /**
     * The lines that the schema refuses, counted from 1, or 0 for a text without a value; nothing where the text is no map
     * that this program reads.
     */
    Optional<Set<Integer>> refused(String yaml) {
        return Yaml.parse(yaml.getBytes(UTF_8), new Problems("x")).map(root -> {
            Set<Integer> lines = new TreeSet<>();
            for (Error error : schema.validate(json(root, yaml), InputFormat.JSON)) {
                lines.add(root.entries().isEmpty() ? 0 : line(root, error));
            }
            return lines;
        });
    }

    /** As an editor takes it: YAML 1.2 by its core schema. */
    private static String json(Mapping root, String yaml) {
        LoadSettings core = LoadSettings.builder().setSchema(new CoreSchema()).build();
        Object read = root.entries().isEmpty() ? Map.of() : new Load(core).loadFromString(yaml);
        try {
            return new ObjectMapper().writeValueAsString(read);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(yaml, e);
        }
    }

    private static int line(Mapping root, Error error) {
        NodePath path = error.getInstanceLocation();
        YamlValue at = root;
        for (int i = 0; i < path.getNameCount(); i++) {
            at = within(at, path.getElement(i));
        }
        boolean ofName = Set.of("additionalProperties", "propertyNames").contains(error.getKeyword());
        return ofName ? name((Mapping) at, error) : at.line();
    }

    /** A name that is refused is the place, not the map that it stands in. */
    private static int name(Mapping map, Error error) {
        Entry entry = map.entries().get(error.getProperty());
        return Objects.requireNonNull(entry, error::toString).key().line();
    }

    private static YamlValue within(YamlValue value, Object step) {
        if (value instanceof Sequence list) {
            return list.items().get((Integer) step);
        }
        assertEquals(Mapping.class, value.getClass());
        return Objects.requireNonNull(((Mapping) value).get(String.valueOf(step)), String.valueOf(step));
    }
}
