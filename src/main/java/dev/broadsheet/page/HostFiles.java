package dev.broadsheet.page;

import dev.broadsheet.config.WebSettings.Host;
import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes the files that hosts read: redirects, headers, and what keeps a host from leaving files out.
 *
 * <p>An old address also has a page that leads on, for hosts without redirects and for those that come after the last rule
 * that a host takes.
 */
final class HostFiles {

    /** A domain of one's own; a site without one has a name below {@code github.io}. */
    private static final Pattern DOMAIN = Pattern.compile("(?!.*\\.github\\.io$)([a-z0-9-]+\\.)+[a-z][a-z0-9-]*");

    private final Desk desk;
    private final Addresses addresses;

    HostFiles(Desk desk, Addresses addresses) {
        this.desk = desk;
        this.addresses = addresses;
    }

    /** The files of the settings' host; without one, those that the best known hosts read. */
    Hosting all() {
        Hosting hosting = new Hosting(addresses::exists);
        Host host = desk.config().web().host();
        if (host == null || host == Host.GITHUB_PAGES) {
            hosting.file(".nojekyll", "");
        }
        if (host == Host.GITHUB_PAGES) {
            domain(hosting);
        } else {
            write(HostRules.of(desk), host, hosting);
        }
        return hosting;
    }

    private void write(HostRules rules, @Nullable Host host, Hosting to) {
        switch (host == null ? Host.CLOUDFLARE : host) {
            case VERCEL -> VercelFile.write(rules, to);
            case AZURE -> AzureFile.write(rules, to);
            case S3 -> S3Files.write(rules, to, this::isInhabited);
            case NGINX -> NginxFile.write(rules, to);
            case CADDY -> CaddyFile.write(rules, to);
            default -> UnderscoreFiles.write(rules, host, to);
        }
    }

    /** GitHub Pages learns a domain of one's own from a file, and has one site below it. */
    private void domain(Hosting hosting) {
        URI url = URI.create(desk.config().url());
        String domain = url.getHost();
        if (url.getPort() < 0
                && url.getPath().equals("/")
                && DOMAIN.matcher(domain).matches()) {
            hosting.file("CNAME", domain + "\n");
        }
    }

    /** Whether something lies below a path, or may. */
    private boolean isInhabited(String path) {
        return path.startsWith(Assets.FOLDER + "/") || addresses.isFolder(path);
    }
}
