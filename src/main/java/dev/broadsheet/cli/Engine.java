package dev.broadsheet.cli;

import dev.broadsheet.build.Build;
import dev.broadsheet.build.BuildRequest;
import dev.broadsheet.build.BuildResult;
import dev.broadsheet.build.Explained;
import dev.broadsheet.build.Explanation.Surroundings;
import dev.broadsheet.build.Listed;
import dev.broadsheet.build.Progress;
import dev.broadsheet.diagnostic.Diagnostic;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** What the commands set in motion. */
record Engine(
        BiFunction<BuildRequest, Progress, BuildResult> build,
        BiFunction<BuildRequest, Progress, BuildResult> verify,
        Check check,
        Explain explain,
        Inventory list) {

    /** Looks a newsroom over, and for texts that its site must not hold. */
    @FunctionalInterface
    interface Check {
        BuildResult check(BuildRequest request, List<String> absent, Progress progress);
    }

    /** Lists the articles, and if asked the stories that they tell. */
    @FunctionalInterface
    interface Inventory {
        Listed list(BuildRequest request, boolean stories);
    }

    /** Says why the site is as it is. */
    interface Explain {
        Explained some(BuildRequest request, List<String> asked);

        /** Tells of every published article; returns the problems that concern no article alone. */
        List<Diagnostic> all(BuildRequest request, Consumer<Surroundings> listener);

        /** The program's own. */
        Explain OWN = new Explain() {
            @Override
            public Explained some(BuildRequest request, List<String> asked) {
                return Build.explain(request, asked);
            }

            @Override
            public List<Diagnostic> all(BuildRequest request, Consumer<Surroundings> listener) {
                return Build.explainAll(request, listener);
            }
        };
    }

    /** The program's own. */
    static Engine own() {
        return new Engine(Build::build, Build::verify, Build::check, Explain.OWN, Build::list);
    }
}
