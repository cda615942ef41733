package dev.broadsheet.cli;

import dev.broadsheet.article.NameKey;
import dev.broadsheet.article.Provider;
import dev.broadsheet.build.BuildRequest;
import dev.broadsheet.build.Listed;
import dev.broadsheet.diagnostic.Spelling;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the articles. */
@Command(description = "Lists the articles, newest first; several conditions must all hold.")
final class ListCommand implements Callable<Integer> {

    private final Console console;
    private final Engine engine;

    @Mixin
    private final NewsroomOptions options = new NewsroomOptions();

    @Option(names = "--topic", paramLabel = "NAME", description = "Only articles of this topic (default: all).")
    private @Nullable String topic;

    @Option(
            names = "--provider",
            paramLabel = "NAME",
            description = "Only articles of this provider, by its name or domain (default: all).")
    private @Nullable String provider;

    @Option(
            names = "--state",
            paramLabel = "STATE",
            description = "Only articles in this state: ${COMPLETION-CANDIDATES} (default: all).")
    private Listed.@Nullable State state;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "Only articles published on this day or later, in UTC (default: all).")
    private @Nullable LocalDate since;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = "Only articles published on this day or earlier, in UTC (default: all).")
    private @Nullable LocalDate until;

    @Option(names = "--problems", description = "Only articles with problems (default: off).")
    private boolean problems;

    @Option(
            names = "--problem",
            paramLabel = "CODE",
            description = "Only articles with this problem, such as unknown-field (default: all).")
    private @Nullable String problem;

    @Option(
            names = "--stories",
            description = "Only articles that tell a story together with others, and the best of them (default: off).")
    private boolean stories;

    @Option(names = "--next", description = "Only articles that time alone publishes or withdraws next (default: off).")
    private boolean next;

    ListCommand(Console console, Engine engine) {
        this.console = console;
        this.engine = engine;
    }

    @Override
    public Integer call() {
        Report report = Report.of(options.format(), console);
        BuildRequest request = options.request(console);
        Listed listed = engine.list().list(request, stories);
        listed.diagnostics().forEach(report::problem);
        List<Listed.Entry> wanted = listed.entries().stream()
                .filter(this::isWanted)
                .filter(entry -> isOnTopic(entry, listed))
                .toList();
        (next ? changingNext(wanted) : wanted).forEach(report::article);
        sayUnknown(listed);
        return Status.of(request, listed.diagnostics()).code();
    }

    /** Says that no article at all has what is asked for, which may be a slip. */
    private void sayUnknown(Listed listed) {
        List<Listed.Entry> all = listed.entries();
        if (topic != null && all.stream().noneMatch(entry -> isOnTopic(entry, listed))) {
            sayUnknown("topic", topic, all.stream().flatMap(entry -> entry.topics().stream()));
        }
        if (provider != null && all.stream().noneMatch(entry -> isOf(provider, entry))) {
            sayUnknown("provider", provider, all.stream().map(Listed.Entry::provider));
        }
    }

    private void sayUnknown(String what, String name, Stream<String> known) {
        String hint = Spelling.nearest(name, known.collect(Collectors.toSet()))
                .map(near -> "; did you mean '" + near + "'?")
                .orElse("");
        console.err().println(Plain.of("broadsheet: no article has the " + what + " '" + name + "'" + hint));
    }

    private static List<Listed.Entry> changingNext(List<Listed.Entry> entries) {
        Optional<Instant> first = entries.stream()
                .map(Listed.Entry::next)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
        return first.isEmpty()
                ? List.of()
                : entries.stream()
                        .filter(entry -> first.get().equals(entry.next()))
                        .toList();
    }

    private boolean isWanted(Listed.Entry entry) {
        return (state == null || entry.state() == state)
                && (!problems || !entry.problems().isEmpty())
                && (problem == null || entry.problems().contains(problem))
                && (!stories || !entry.story().isEmpty())
                && (provider == null || isOf(provider, entry))
                && isInTime(entry.published());
    }

    private static boolean isOf(String provider, Listed.Entry entry) {
        return isSame(provider, entry.provider())
                || Provider.domainOf(provider).filter(entry.domain()::equals).isPresent();
    }

    private boolean isOnTopic(Listed.Entry entry, Listed listed) {
        return topic == null || listed.isAbout(topic, entry);
    }

    private static boolean isSame(String wanted, String name) {
        return NameKey.of(wanted).equals(NameKey.of(name));
    }

    private boolean isInTime(@Nullable Instant published) {
        if (published == null) {
            return since == null && until == null;
        }
        LocalDate day = LocalDate.ofInstant(published, ZoneOffset.UTC);
        return (since == null || !day.isBefore(since)) && (until == null || !day.isAfter(until));
    }
}
