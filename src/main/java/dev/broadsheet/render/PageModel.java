package dev.broadsheet.render;

import dev.broadsheet.source.Accessor;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateHashModelEx2;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What templates see of Java: the components of records, lists, maps, text, numbers and truth, and nothing else.
 *
 * <p>A template can therefore neither call a method nor reach a class.
 */
final class PageModel implements ObjectWrapper {

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        // classes before interfaces, which take longer to test, and the most frequent first
        if (value == null) {
            return null;
        } else if (value instanceof String text) {
            return new SimpleScalar(text);
        } else if (value instanceof Record row && !(value instanceof TemplateModel)) {
            return new Components(row, Accessor.allOf(row.getClass()), this);
        } else if (value instanceof Boolean truth) {
            return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        } else if (value instanceof Number number) {
            return new SimpleNumber(number);
        } else if (value instanceof TemplateModel model) {
            return model;
        } else if (value instanceof List<?> list) {
            return new Sequence(list, this);
        } else if (value instanceof Map<?, ?> map) {
            return new Mapping(map, this);
        }
        throw new TemplateModelException("Templates cannot show a value of the type " + value.getClass());
    }

    /** What tells a template's value from others: texts, numbers and truth by what they say, all else by what it is. */
    static Object identity(TemplateModel model) throws TemplateModelException {
        if (model instanceof TemplateScalarModel text) {
            return text.getAsString();
        } else if (model instanceof TemplateNumberModel number) {
            return number.getAsNumber();
        } else if (model instanceof TemplateBooleanModel truth) {
            return truth.getAsBoolean();
        }
        return new Same(model instanceof Components components ? components.row : model);
    }

    /** One object, whatever it holds. */
    private record Same(Object object) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Same same && same.object == object;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(object);
        }
    }

    private record Components(Record row, Map<String, Accessor> accessors, PageModel wrapper)
            implements TemplateHashModel {
        @Override
        public @Nullable TemplateModel get(String key) throws TemplateModelException {
            Accessor accessor = accessors.get(key);
            return accessor == null ? null : wrapper.wrap(accessor.of(row));
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    private record Sequence(List<?> list, PageModel wrapper) implements TemplateSequenceModel, TemplateCollectionModel {
        @Override
        public @Nullable TemplateModel get(int index) throws TemplateModelException {
            return index < 0 || index >= list.size() ? null : wrapper.wrap(list.get(index));
        }

        @Override
        public int size() {
            return list.size();
        }

        @Override
        public TemplateModelIterator iterator() {
            return new Models(list.iterator(), wrapper);
        }
    }

    private record Models(Iterator<?> values, PageModel wrapper) implements TemplateModelIterator {
        @Override
        public @Nullable TemplateModel next() throws TemplateModelException {
            return wrapper.wrap(values.next());
        }

        @Override
        public boolean hasNext() {
            return values.hasNext();
        }
    }

    private record Mapping(Map<?, ?> map, PageModel wrapper) implements TemplateHashModelEx2 {
        @Override
        public @Nullable TemplateModel get(String key) throws TemplateModelException {
            return wrapper.wrap(map.get(key));
        }

        @Override
        public boolean isEmpty() {
            return map.isEmpty();
        }

        @Override
        public int size() {
            return map.size();
        }

        @Override
        public TemplateCollectionModel keys() {
            return new Sequence(List.copyOf(map.keySet()), wrapper);
        }

        @Override
        public TemplateCollectionModel values() {
            return new Sequence(List.copyOf(map.values()), wrapper);
        }

        @Override
        public KeyValuePairIterator keyValuePairIterator() {
            return new Pairs(map.entrySet().iterator(), wrapper);
        }
    }

    private record Pairs(Iterator<? extends Map.Entry<?, ?>> entries, PageModel wrapper)
            implements TemplateHashModelEx2.KeyValuePairIterator {
        @Override
        public boolean hasNext() {
            return entries.hasNext();
        }

        @Override
        public TemplateHashModelEx2.KeyValuePair next() {
            Map.Entry<?, ?> entry = entries.next();
            return new Pair(entry.getKey(), entry.getValue(), wrapper);
        }
    }

    private record Pair(Object name, Object content, PageModel wrapper) implements TemplateHashModelEx2.KeyValuePair {
        @Override
        public @Nullable TemplateModel getKey() throws TemplateModelException {
            return wrapper.wrap(name);
        }

        @Override
        public @Nullable TemplateModel getValue() throws TemplateModelException {
            return wrapper.wrap(content);
        }
    }
}
