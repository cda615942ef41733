package dev.broadsheet.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Text, and lists and maps of it to any depth, as unknown fields of an article hold them. */
record Loose() implements Codec {

    private static final int TEXT = 1;
    private static final int LIST = 2;
    private static final int MAP = 3;

    @Override
    public void write(@Nullable Object value, Packer to) {
        if (value instanceof List<?> list) {
            to.octet(LIST);
            to.count(list.size());
            list.forEach(item -> write(item, to));
        } else if (value instanceof Map<?, ?> map) {
            to.octet(MAP);
            to.count(map.size());
            map.forEach((key, item) -> {
                to.text((String) key);
                write(item, to);
            });
        } else {
            to.octet(TEXT);
            to.text((String) value);
        }
    }

    @Override
    public @Nullable Object read(Unpacker from) {
        return switch (from.octet()) {
            case TEXT -> from.text();
            case LIST -> list(from);
            case MAP -> map(from);
            default -> throw new IllegalStateException("no such kind of value");
        };
    }

    private List<@Nullable Object> list(Unpacker from) {
        List<@Nullable Object> list = new ArrayList<>();
        for (int rest = from.count(); rest > 0; rest--) {
            list.add(read(from));
        }
        return Collections.unmodifiableList(list);
    }

    private Map<String, @Nullable Object> map(Unpacker from) {
        int size = from.count();
        if (size == 0) {
            return Map.of();
        }
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int rest = size; rest > 0; rest--) {
            map.put(from.name(), read(from));
        }
        return Collections.unmodifiableMap(map);
    }
}
