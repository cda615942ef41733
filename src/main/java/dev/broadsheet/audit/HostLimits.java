package dev.broadsheet.audit;

import dev.broadsheet.config.WebSettings.Host;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Counts the files of a site, and says which limits of its host they break: an error where the host takes no such site at
 * all, a warning where that depends on the plan or the way of uploading.
 *
 * <p>For any number of threads.
 */
public final class HostLimits {

    private static final String FEWER =
            "\"search: false\" and a larger pageSize make fewer files; or name another host";
    private static final String SMALLER = "smaller images make most of the difference; or name another host";
    private static final String SPREAD = "a permalink with :year and :month spreads files over folders";
    private static final String ELSEWHERE = "put it on another host and link to it";

    private final Limits limits;
    private final String settings;
    private final LongAdder files = new LongAdder();
    private final LongAdder bytes = new LongAdder();
    private final Map<String, Integer> folders = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Diagnostic> large = new ConcurrentLinkedQueue<>();

    /**
     * Without a file yet.
     *
     * @param host null for one without limits
     * @param settings name of the file that names the host, as messages show it
     */
    public HostLimits(@Nullable Host host, String settings) {
        this.limits = Limits.of(host);
        this.settings = settings;
    }

    /**
     * Counts a file.
     *
     * @param path in the output folder
     * @param size in bytes
     */
    public void add(String path, long size) {
        files.increment();
        bytes.add(size);
        if (limits.folder.usual < Long.MAX_VALUE) {
            folders.merge(path.substring(0, path.lastIndexOf('/') + 1), 1, Integer::sum);
        }
        if (size > limits.file.usual) {
            large.add(problem("/" + path, "the file has %d bytes".formatted(size), limits.file, size)
                    .withHint(ELSEWHERE));
        }
    }

    /** What breaks a limit. */
    public List<Diagnostic> broken() {
        List<Diagnostic> broken = new ArrayList<>(large);
        long count = files.sum();
        if (count > limits.files.usual) {
            broken.add(problem(settings, "the site has %d files".formatted(count), limits.files, count)
                    .withHint(FEWER));
        }
        long size = bytes.sum();
        if (size > limits.bytes.usual) {
            broken.add(problem(settings, "the site has %d bytes".formatted(size), limits.bytes, size)
                    .withHint(SMALLER));
        }
        folders.forEach((folder, inside) -> {
            if (inside > limits.folder.usual) {
                String what = "the folder /%s has %d files".formatted(folder, inside);
                broken.add(problem(settings, what, limits.folder, inside).withHint(SPREAD));
            }
        });
        return broken.stream().sorted().toList();
    }

    private Diagnostic problem(String place, String what, Limit limit, long value) {
        boolean never = value > limit.most;
        String takes = "%s: %s takes %d".formatted(what, limits.name, never ? limit.most : limit.usual);
        return new Diagnostic(
                never ? Severity.ERROR : Severity.WARNING,
                "host-limit",
                Location.of(place),
                never ? takes : takes + ", " + limit.unless,
                null,
                null);
    }

    /**
     * A limit in two steps.
     *
     * @param usual beyond it the host takes a site only under a condition
     * @param unless that condition
     * @param most beyond it the host takes no site
     */
    private record Limit(long usual, String unless, long most) {
        private static final Limit NONE = new Limit(Long.MAX_VALUE, "", Long.MAX_VALUE);

        static Limit most(long most) {
            return new Limit(most, "", most);
        }

        static Limit unless(long usual, String unless) {
            return new Limit(usual, unless, Long.MAX_VALUE);
        }
    }

    /** The limits of one host. */
    private record Limits(String name, Limit files, Limit bytes, Limit file, Limit folder) {

        static Limits of(@Nullable Host host) {
            if (host == null) {
                return unlimited();
            }
            return switch (host) {
                case GITHUB_PAGES -> gitHub();
                case CLOUDFLARE -> cloudflare();
                case NETLIFY -> netlify();
                case VERCEL -> vercel();
                case AZURE -> azure();
                case S3, NGINX, CADDY -> unlimited();
            };
        }

        private static Limits unlimited() {
            return new Limits("", Limit.NONE, Limit.NONE, Limit.NONE, Limit.NONE);
        }

        /**
         * A published site has 1 GB at most, a file in Git 100 MiB.
         *
         * @see <a href="https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits">GitHub Pages
         *     limits</a>
         */
        private static Limits gitHub() {
            Limit file = Limit.unless(100 << 20, "unless the site is uploaded by an action and not kept in Git");
            return new Limits("GitHub Pages", Limit.NONE, Limit.most(1_000_000_000), file, Limit.NONE);
        }

        /**
         * 20,000 files, on a paid plan 100,000 where {@code PAGES_WRANGLER_MAJOR_VERSION} is 4; 25 MiB a file.
         *
         * @see <a href="https://developers.cloudflare.com/pages/platform/limits/">Limits of Cloudflare Pages</a>
         */
        private static Limits cloudflare() {
            Limit files = new Limit(20_000, "on a paid plan 100000", 100_000);
            return new Limits("Cloudflare Pages", files, Limit.NONE, Limit.most(25 << 20), Limit.NONE);
        }

        /**
         * 54,000 files in one folder.
         *
         * @see <a href="https://docs.netlify.com/site-deploys/overview">Deploys overview</a>
         */
        private static Limits netlify() {
            return new Limits("Netlify", Limit.NONE, Limit.NONE, Limit.NONE, Limit.most(54_000));
        }

        /**
         * 100 MB uploaded, on the Pro plan 1 GB; 15,000 files one by one. Since 2026-09 the host says that it has lifted some
         * of it, so nothing is refused.
         *
         * @see <a href="https://vercel.com/docs/limits">Limits of Vercel</a>
         */
        private static Limits vercel() {
            Limit files = Limit.unless(15_000, "unless they are uploaded with --archive=tgz");
            Limit bytes = Limit.unless(100_000_000, "on the Pro plan 1000000000");
            return new Limits("Vercel", files, bytes, Limit.NONE, Limit.NONE);
        }

        /**
         * 250 MB, on the Standard plan 500 MB, which the host counts as 524,288,000 bytes; 15,000 files by what its users say.
         *
         * @see <a href="https://learn.microsoft.com/azure/static-web-apps/quotas">Quotas of Azure Static Web Apps</a>
         */
        private static Limits azure() {
            Limit files = Limit.unless(15_000, "by what its users report");
            Limit bytes = new Limit(250 << 20, "on the Standard plan 524288000", 500 << 20);
            return new Limits("Azure Static Web Apps", files, bytes, Limit.NONE, Limit.NONE);
        }
    }
}
