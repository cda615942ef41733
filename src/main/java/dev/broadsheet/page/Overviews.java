package dev.broadsheet.page;

/** Where the lists of all topics, providers, authors and months are: paths of the site, its prefix included. */
public record Overviews(String topics, String providers, String authors, String archive) {

    static Overviews of(Paths paths) {
        return new Overviews(
                paths.href(Paths.TOPICS),
                paths.href(Paths.PROVIDERS),
                paths.href(Paths.AUTHORS),
                paths.href(Paths.ARCHIVE));
    }
}
