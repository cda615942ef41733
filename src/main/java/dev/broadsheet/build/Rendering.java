package dev.broadsheet.build;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.page.Attachment;
import dev.broadsheet.page.Made;
import dev.broadsheet.page.PagePlan;
import dev.broadsheet.page.Planned;
import dev.broadsheet.render.OutputFile;
import dev.broadsheet.render.Rendered;
import dev.broadsheet.render.Renderer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

/** Makes every page of a plan and hands its bytes on; pages exist only while they are made. */
final class Rendering {

    private final PagePlan plan;
    private final Renderer renderer;
    private final Destination destination;
    private final Map<String, Attachment> attachments = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Diagnostic> diagnostics = new ConcurrentLinkedQueue<>();
    private final TemplateFaults templateFaults = new TemplateFaults();
    private final Set<String> faulty = ConcurrentHashMap.newKeySet();
    private final LongAdder files = new LongAdder();
    private final LongAdder bytes = new LongAdder();

    private Rendering(PagePlan plan, Renderer renderer, Destination destination) {
        this.plan = plan;
        this.renderer = renderer;
        this.destination = destination;
    }

    /** Renders all pages of a plan. */
    static Outcome render(PagePlan plan, Renderer renderer, Destination destination, Worksite worksite) {
        Rendering rendering = new Rendering(plan, renderer, destination);
        plan.attachments().forEach(rendering::attach);
        worksite.workers().forEach(plan.pages(), page -> {
            rendering.render(page);
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

    private void render(Planned planned) {
        Made made = planned.maker().get();
        report(planned, made.diagnostics());
        made.attachments().forEach(this::attach);
        String subject = planned.source() == null ? "/" + planned.path() : planned.source();
        Rendered rendered = renderer.render(made.page(), subject);
        rendered.diagnostics().forEach(templateFaults::add);
        rendered.attachments().forEach(this::attach);
        OutputFile file = rendered.file();
        if (file != null) {
            files.increment();
            bytes.add(file.bytes().length);
            destination.add(file);
        }
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
        Occupied occupied = new Occupied();
        for (Planned page : plan.pages()) {
            occupied.take(page.file(), "a page of the site");
        }
        attachments.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            String other = occupied.take(entry.getKey(), "/" + entry.getKey());
            if (other == null) {
                destination.add(entry.getValue());
                files.increment();
            } else {
                diagnostics.add(clash(entry.getValue(), other));
            }
        });
    }

    private static Diagnostic clash(Attachment attachment, String other) {
        String name = attachment instanceof Attachment.Copy copy ? copy.name() : attachment.path();
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
