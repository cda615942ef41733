package dev.broadsheet.build;

import dev.broadsheet.build.Memory.Circumstances;
import dev.broadsheet.build.Memory.KnownAttachment;
import dev.broadsheet.build.Memory.KnownFile;
import dev.broadsheet.build.Memory.TemplateSet;
import dev.broadsheet.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** A memory as bytes. */
final class MemoryFormat {

    static final String NAME = "broadsheet memory 1";
    private static final Codec DIAGNOSTIC = RecordCodec.of(Diagnostic.class);

    private MemoryFormat() {}

    static void write(Memory memory, Packer to) {
        to.word(memory.started());
        to.print(memory.settings());
        to.print(memory.context());
        to.text(memory.store());
        to.word(memory.end());
        map(memory.files(), to, MemoryFormat::file);
        memory.articles().write(to);
        map(memory.asked(), to, MemoryFormat::texts);
        list(memory.templates(), to, MemoryFormat::templates);
        memory.pages().write(to);
        map(memory.attachments(), to, MemoryFormat::attachment);
        memory.searched().write(to);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalStateException where the bytes are not that
     */
    static Memory memory(Unpacker from) {
        return new Memory(
                from.word(),
                from.print(),
                from.print(),
                from.name(),
                from.word(),
                map(from, MemoryFormat::file),
                KnownArticles.read(from),
                map(from, MemoryFormat::texts),
                list(from, MemoryFormat::templates),
                KnownPages.read(from),
                map(from, MemoryFormat::attachment),
                KnownSecrets.read(from));
    }

    private static <T> void map(Map<String, T> map, Packer to, BiConsumer<T, Packer> writer) {
        to.count(map.size());
        map.forEach((key, value) -> {
            to.text(key);
            writer.accept(value, to);
        });
    }

    private static <T> Map<String, T> map(Unpacker from, Function<Unpacker, T> reader) {
        int size = from.count();
        Map<String, T> map = new HashMap<>(2 * size);
        for (int i = 0; i < size; i++) {
            map.put(from.name(), reader.apply(from));
        }
        return map;
    }

    static <T> void list(List<T> list, Packer to, BiConsumer<T, Packer> writer) {
        to.count(list.size());
        list.forEach(value -> writer.accept(value, to));
    }

    static <T> List<T> list(Unpacker from, Function<Unpacker, T> reader) {
        int size = from.count();
        List<T> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(reader.apply(from));
        }
        return size == 0 ? List.of() : list;
    }

    private static void file(KnownFile file, Packer to) {
        to.stamp(file.stamp());
        to.print(file.print());
    }

    private static KnownFile file(Unpacker from) {
        return new KnownFile(from.stamp(), from.print());
    }

    private static void texts(List<String> texts, Packer to) {
        list(texts, to, (text, packer) -> packer.text(text));
    }

    private static List<String> texts(Unpacker from) {
        return list(from, Unpacker::name);
    }

    private static void templates(TemplateSet set, Packer to) {
        texts(set.names(), to);
        to.print(set.print());
    }

    private static TemplateSet templates(Unpacker from) {
        return new TemplateSet(texts(from), from.print());
    }

    static void circumstances(Circumstances page, Packer to) {
        to.count(page.templates());
        texts(page.attachments(), to);
        list(page.diagnostics(), to, DIAGNOSTIC::write);
        to.octet(page.reason().letter());
    }

    static Circumstances circumstances(Unpacker from) {
        return new Circumstances(
                from.count(),
                texts(from),
                list(from, unpacker -> (Diagnostic) DIAGNOSTIC.read(unpacker)),
                Reason.of(from.octet()));
    }

    private static void attachment(KnownAttachment attachment, Packer to) {
        to.text(attachment.source());
        to.truth(attachment.bundled());
        to.stamp(attachment.stamp());
        to.print(attachment.print());
    }

    private static KnownAttachment attachment(Unpacker from) {
        return new KnownAttachment(from.name(), from.truth(), from.stamp(), from.print());
    }
}
