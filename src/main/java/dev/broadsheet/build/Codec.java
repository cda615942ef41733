package dev.broadsheet.build;

import dev.broadsheet.article.Author;
import dev.broadsheet.article.Changes;
import dev.broadsheet.article.Provider;
import dev.broadsheet.article.Visibility;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes values of one type as bytes and reads them again; each may be null.
 *
 * <p>Codecs are made from the types of records' components, so that a component which is added to a record is remembered
 * with it: nothing can be forgotten.
 */
interface Codec {

    /** Records of which an archive has many that are equal. */
    Set<Class<?>> ALIKE = Set.of(Author.class, Changes.class, Provider.class, Visibility.class);

    void write(@Nullable Object value, Packer to);

    @Nullable
    Object read(Unpacker from);

    /**
     * The codec of a type: text, numbers, truth, moments, days, names of enumerations, records, lists of these, and
     * columns of numbers or text.
     *
     * @throws IllegalArgumentException for any other type
     */
    static Codec of(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return new Lists(of(generic.getActualTypeArguments()[0]));
        } else if (type instanceof ParameterizedType generic && generic.getRawType() == Map.class) {
            return new Loose();
        } else if (type instanceof Class<?> plain && plain.isRecord()) {
            Codec codec = RecordCodec.of(plain);
            return ALIKE.contains(plain) ? Alike.of(codec) : codec;
        } else if (type instanceof Class<?> plain && plain.isEnum()) {
            return new Names(plain.getEnumConstants());
        }
        return type instanceof Class<?> plain && (plain.isArray() || plain == BitSet.class)
                ? column(plain)
                : scalar(type);
    }

    private static Codec column(Class<?> type) {
        if (type == int[].class) {
            return simple((value, to) -> to.numbers((int[]) value), Unpacker::numbers);
        } else if (type == long[].class) {
            return simple((value, to) -> to.words((long[]) value), Unpacker::words);
        } else if (type == float[].class) {
            return simple((value, to) -> to.floats((float[]) value), Unpacker::floats);
        } else if (type == double[].class) {
            return simple((value, to) -> to.doubles((double[]) value), Unpacker::doubles);
        } else if (type == BitSet.class) {
            return simple(
                    (value, to) -> to.words(((BitSet) value).toLongArray()), from -> BitSet.valueOf(from.words()));
        }
        throw new IllegalArgumentException("no codec for " + type);
    }

    private static Codec scalar(Type type) {
        if (type == String.class) {
            return new Texts(new ConcurrentHashMap<>());
        } else if (type == int.class) {
            return simple((value, to) -> to.word((Integer) value), from -> (int) from.word());
        } else if (type == long.class || type == Long.class) {
            return simple((value, to) -> to.word((Long) value), Unpacker::word);
        } else if (type == double.class) {
            return simple(
                    (value, to) -> to.word(Double.doubleToRawLongBits((Double) value)),
                    from -> Double.longBitsToDouble(from.word()));
        } else if (type == boolean.class) {
            return simple((value, to) -> to.truth((Boolean) value), Unpacker::truth);
        } else if (type == Instant.class) {
            return new Nullables(simple(Codec::writeInstant, from -> Instant.ofEpochSecond(from.word(), from.word())));
        } else if (type == LocalDate.class) {
            return new Nullables(Alike.of(simple(
                    (value, to) -> to.word(((LocalDate) value).toEpochDay()),
                    from -> LocalDate.ofEpochDay(from.word()))));
        }
        throw new IllegalArgumentException("no codec for " + type);
    }

    private static void writeInstant(Object value, Packer to) {
        Instant instant = (Instant) value;
        to.word(instant.getEpochSecond());
        to.word(instant.getNano());
    }

    private static Codec simple(Writer writer, Reader reader) {
        return new Simple(writer, reader);
    }

    /** Writes a value that is not null. */
    @FunctionalInterface
    interface Writer {
        void write(Object value, Packer to);
    }

    /** Reads a value that is not null. */
    @FunctionalInterface
    interface Reader {
        Object read(Unpacker from);
    }

    /** Values that are never null. */
    record Simple(Writer writer, Reader reader) implements Codec {
        @Override
        public void write(@Nullable Object value, Packer to) {
            if (value == null) {
                throw new IllegalArgumentException("null where a value was expected");
            }
            writer.write(value, to);
        }

        @Override
        public Object read(Unpacker from) {
            return reader.read(from);
        }
    }

    /** Values that may be null. */
    record Nullables(Codec codec) implements Codec {
        @Override
        public void write(@Nullable Object value, Packer to) {
            to.truth(value != null);
            if (value != null) {
                codec.write(value, to);
            }
        }

        @Override
        public @Nullable Object read(Unpacker from) {
            return from.truth() ? codec.read(from) : null;
        }
    }

    /** Text; short texts repeat from article to article and are one object. */
    record Texts(ConcurrentMap<String, String> shared) implements Codec {

        private static final int SHORT = 24;

        @Override
        public void write(@Nullable Object value, Packer to) {
            to.text((String) value);
        }

        @Override
        public @Nullable Object read(Unpacker from) {
            String text = from.text();
            if (text == null || text.length() > SHORT) {
                return text;
            }
            String known = shared.putIfAbsent(text, text);
            return known == null ? text : known;
        }
    }

    /** Names of an enumeration. */
    @SuppressWarnings("ArrayRecordComponent") // the constants of a type, never compared
    record Names(Object[] constants) implements Codec {
        @Override
        public void write(@Nullable Object value, Packer to) {
            to.count(Arrays.asList(constants).indexOf(value) + 1);
        }

        @Override
        public @Nullable Object read(Unpacker from) {
            int number = from.count();
            if (number > constants.length) {
                throw new IllegalStateException("there is no such name: " + number);
            }
            return number == 0 ? null : constants[number - 1];
        }
    }

    /** Lists, which are never null. */
    record Lists(Codec items) implements Codec {
        @Override
        public void write(@Nullable Object value, Packer to) {
            List<?> list = (List<?>) value;
            to.count(list == null ? 0 : list.size());
            if (list != null) {
                list.forEach(item -> items.write(item, to));
            }
        }

        @Override
        public Object read(Unpacker from) {
            int size = from.count();
            List<Object> list = new ArrayList<>(Math.min(size, 1 << 10));
            for (int i = 0; i < size; i++) {
                Object item = items.read(from);
                if (item != null) {
                    list.add(item);
                }
            }
            return list;
        }
    }
}
