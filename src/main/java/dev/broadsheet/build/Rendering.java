package dev.broadsheet.build;

import dev.broadsheet.build.Memory.KnownAttachment;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.page.Attachment;
import dev.broadsheet.page.Made;
import dev.broadsheet.page.PagePlan;
import dev.broadsheet.page.Planned;
import dev.broadsheet.render.OutputFile;
import dev.broadsheet.render.Rendered;
import dev.broadsheet.render.Renderer;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.SourceFile;
import dev.broadsheet.source.Stamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** Makes every page of a plan that is not the same as before, and hands its bytes on; pages exist only while they are made. */
final class Rendering {

    /**
     * What pages are made with.
     *
     * @param newsroom that the plan is of
     * @param recall tells which pages stay as they are
     * @param notes takes down what is made
     */
    record Press(
            Newsroom newsroom,
            PagePlan plan,
            Renderer renderer,
            Destination destination,
            Recall recall,
            Notes notes,
            Cache cache) {}

    /** What the names of sizes of images begin with, as no path of a published file does. */
    static final String KEPT = ":";

    private final Press press;
    private final Map<String, Attachment> attachments = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Diagnostic> diagnostics = new ConcurrentLinkedQueue<>();
    private final TemplateFaults templateFaults = new TemplateFaults();
    private final Set<String> faulty = ConcurrentHashMap.newKeySet();
    private final LongAdder files = new LongAdder();
    private final LongAdder bytes = new LongAdder();

    private Rendering(Press press) {
        this.press = press;
    }

    /** Renders all pages of a plan. */
    static Outcome render(Press press, Worksite worksite) {
        Rendering rendering = new Rendering(press);
        press.plan.attachments().forEach(rendering::attach);
        worksite.workers().forEach(press.plan.pages(), (page, number) -> {
            Reason reason = rendering.keep(page, number);
            if (reason != null) {
                rendering.render(page, number, reason);
            }
            worksite.progress().step();
        });
        rendering.addAttachments();
        rendering.diagnostics.addAll(rendering.templateFaults.all());
        return new Outcome(
                List.copyOf(rendering.diagnostics),
                Set.copyOf(rendering.faulty),
                rendering.files.sum(),
                rendering.bytes.sum());
    }

    /** Leaves a page as it is, where it would be made of the same and is still as it was left; else says what is other. */
    private @Nullable Reason keep(Planned planned, int number) {
        Recall.Found found = press.recall.page(planned);
        if (found instanceof Recall.Other other) {
            return other.reason();
        }
        Recall.Same same = (Recall.Same) found;
        if (!press.destination.keep(planned.file(), same.page().stamp())) {
            return Reason.OUTPUT;
        }
        diagnostics.addAll(same.page().circumstances().diagnostics());
        same.attachments().forEach(this::attach);
        press.notes.keep(number, same.page());
        return null;
    }

    private void render(Planned planned, int number, Reason reason) {
        long doubts = press.cache.doubts();
        Made made = planned.maker().get();
        report(planned, made.diagnostics());
        String subject = planned.source() == null ? "/" + planned.path() : planned.source();
        Rendered rendered = press.renderer.render(made.page(), subject);
        rendered.diagnostics().forEach(templateFaults::add);
        List<Attachment> needed = new ArrayList<>(made.attachments());
        needed.addAll(rendered.attachments());
        needed.forEach(this::attach);
        OutputFile file = rendered.file();
        if (file != null) {
            files.increment();
            bytes.add(file.bytes().length);
            Stamp stamp = press.destination.add(new OutputFile(planned.file(), file.bytes()));
            if (made.diagnostics().stream().noneMatch(Diagnostic::isError)) {
                List<String> paths =
                        needed.stream().map(Attachment::path).distinct().toList();
                press.notes.make(
                        number,
                        new Notes.Written(
                                rendered.templates(),
                                stamp,
                                paths,
                                made.diagnostics(),
                                reason,
                                isDoubtful(planned, doubts)));
            }
        }
    }

    /**
     * Whether a page may show a text that was saved after its article was read.
     *
     * @param before how many doubts there were before it was made; pages of several articles share what was made earlier
     */
    private boolean isDoubtful(Planned planned, long before) {
        return press.cache.doubts() > (planned.source() == null ? 0 : before);
    }

    private void report(Planned planned, List<Diagnostic> found) {
        diagnostics.addAll(found);
        if (planned.source() != null && found.stream().anyMatch(Diagnostic::isError)) {
            faulty.add(planned.source());
        }
    }

    private void attach(Attachment attachment) {
        attachments.putIfAbsent(attachment.path(), attachment);
    }

    /** Attachments come after all pages: only then is it known which there are, and that none lies where a page does. */
    private void addAttachments() {
        Occupied occupied = new Occupied(press.plan.inTheWay());
        attachments.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            String other = occupied.take(entry.getKey());
            if (other == null) {
                add(entry.getValue());
            } else {
                diagnostics.add(clash(entry.getValue(), other));
            }
        });
    }

    private void add(Attachment attachment) {
        KnownAttachment now = known(attachment);
        KnownAttachment then = press.recall.attachment(attachment, now);
        boolean kept = then != null && press.destination.keep(attachment.path(), then.stamp());
        Stamp stamp = then != null && kept ? then.stamp() : published(attachment);
        Fingerprint print = kept || isAsListed(attachment) ? now.print() : Fingerprint.NONE;
        press.notes.attachment(attachment.path(), new KnownAttachment(now.source(), now.bundled(), stamp, print));
    }

    /** Whether what was copied is what was read before; what was saved in between may go again, and the copy stays. */
    private static boolean isAsListed(Attachment attachment) {
        return !(attachment instanceof Attachment.Copy copy) || copy.file().isAsListed();
    }

    private Stamp published(Attachment attachment) {
        files.increment();
        return press.destination.add(attachment);
    }

    private KnownAttachment known(Attachment attachment) {
        if (attachment instanceof Attachment.Made made) {
            return new KnownAttachment(made.asset(), true, Stamp.NONE, Fingerprint.of(made.content()));
        }
        if (attachment instanceof Attachment.Kept kept) {
            return new KnownAttachment(KEPT + kept.name(), false, Stamp.NONE, press.cache.print(kept));
        }
        SourceFile file = ((Attachment.Copy) attachment).file();
        return new KnownAttachment(file.path(), false, Stamp.NONE, press.cache.print(file));
    }

    /** An article that lies in the way is to blame, so that one alone cannot stop the build of the others. */
    private Diagnostic clash(Attachment attachment, String other) {
        SourceFile article = press.newsroom.articleFiles().get(other);
        if (article != null) {
            faulty.add(other);
            return Diagnostic.error(
                            "same-address",
                            Location.of(article.name()),
                            "a page or an alias stands where the file /" + attachment.path() + " is to be")
                    .withHint("give it another slug, category or date, or remove the alias");
        }
        String name = attachment instanceof Attachment.Copy copy ? copy.file().name() : attachment.path();
        return Diagnostic.error(
                        "same-address",
                        Location.of(name),
                        "/" + attachment.path() + " cannot be published beside " + other)
                .withHint("two files cannot have one name, be it in other capitals, nor a file the name of a folder;"
                        + " rename the file");
    }

    /**
     * What became of the pages.
     *
     * @param faulty paths of articles with errors that only their page showed
     * @param bytes of the pages without the attachments
     */
    record Outcome(List<Diagnostic> diagnostics, Set<String> faulty, long files, long bytes) {}
}
