package dev.broadsheet.build;

import dev.broadsheet.build.Memory.KnownAttachment;
import dev.broadsheet.build.Memory.KnownPage;
import dev.broadsheet.page.Attachment;
import dev.broadsheet.page.PageKey;
import dev.broadsheet.page.Planned;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.SourceFile;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells which pages of the last build may stay as they are. */
final class Recall {

    private final Newsroom newsroom;
    private final Memory memory;
    private final boolean sameContext;
    private final BitSet unchanged = new BitSet();

    /**
     * @param context of the pages of this build
     */
    Recall(Newsroom newsroom, Memory memory, TemplateSets templates, Fingerprint context) {
        this.newsroom = newsroom;
        this.memory = memory;
        this.sameContext = memory.context().equals(context);
        for (int number = 0; number < memory.templates().size(); number++) {
            unchanged.set(number, templates.isUnchanged(number));
        }
    }

    /** What the last build left of a planned page. */
    sealed interface Found permits Same, Other {}

    /** A page of the last build that is the same as a planned one, with the files that it needs. */
    record Same(KnownPage page, List<Attachment> attachments) implements Found {}

    /** No page, or none that may stay. */
    record Other(Reason reason) implements Found {}

    /** What the last build made of all that a planned page depends on. */
    Found page(Planned planned) {
        KnownPage known = memory.pages().get(planned.file());
        if (known == null) {
            return new Other(memory.pages() == KnownPages.NONE ? Reason.FIRST : Reason.NEW);
        } else if (!sameContext) {
            return new Other(Reason.SETTINGS);
        } else if (!unchanged.get(known.circumstances().templates())) {
            return new Other(Reason.TEMPLATE);
        }
        PageKey key = planned.key().get();
        if (!known.key().equals(key)) {
            return new Other(difference(planned, known.key(), key));
        }
        List<Attachment> files = attachments(known);
        return files == null ? new Other(Reason.FILE) : new Same(known, files);
    }

    private static Reason difference(Planned planned, PageKey then, PageKey now) {
        if (planned.source() == null) {
            return Reason.LIST;
        }
        if (!then.subject().equals(now.subject())) {
            return Reason.TEXT;
        }
        return then.related() == now.related() ? Reason.NEIGHBOURS : Reason.RELATED;
    }

    private @Nullable List<Attachment> attachments(KnownPage page) {
        List<Attachment> files = new ArrayList<>();
        for (String path : page.circumstances().attachments()) {
            Optional<Attachment> file = attachment(path);
            if (file.isEmpty()) {
                return null;
            }
            files.add(file.get());
        }
        return files;
    }

    private Optional<Attachment> attachment(String path) {
        KnownAttachment known = memory.attachments().get(path);
        if (known == null) {
            return Optional.empty();
        } else if (known.bundled()) {
            return newsroom.statics()
                    .assets()
                    .bundled(known.source())
                    .map(made -> new Attachment.Made(path, made.asset(), made.content()));
        }
        if (known.source().startsWith(Rendering.KEPT)) {
            String name = known.source().substring(Rendering.KEPT.length());
            return Optional.of(Attachment.Kept.of(name, newsroom.statics().images()));
        }
        SourceFile file = newsroom.published().get(known.source());
        return Optional.ofNullable(file).map(source -> new Attachment.Copy(path, source));
    }

    /** What the last build published at a path, where it was the same as an attachment; else null. */
    @Nullable
    KnownAttachment attachment(Attachment attachment, KnownAttachment now) {
        KnownAttachment known = memory.attachments().get(attachment.path());
        return known != null && known.print().equals(now.print()) ? known : null;
    }
}
