package dev.broadsheet.page;

import dev.broadsheet.config.SiteConfig.Publisher;
import dev.broadsheet.site.ProviderGroup;
import dev.broadsheet.site.Site;
import dev.broadsheet.site.StandingPageSource;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Describes the publisher and the providers as organizations of schema.org. */
final class Organizations {

    /** What a standing page of this name says of the publisher (https://schema.org/NewsMediaOrganization). */
    private static final Map<String, String> POLICIES = new TreeMap<>(Map.ofEntries(
            Map.entry("principles", "publishingPrinciples"),
            Map.entry("ethics", "ethicsPolicy"),
            Map.entry("corrections", "correctionsPolicy"),
            Map.entry("verification", "verificationFactCheckingPolicy"),
            Map.entry("feedback", "actionableFeedbackPolicy"),
            Map.entry("ownership", "ownershipFundingInfo"),
            Map.entry("masthead", "masthead"),
            Map.entry("coverage", "missionCoveragePrioritiesPolicy"),
            Map.entry("diversity", "diversityPolicy"),
            Map.entry("diversity-report", "diversityStaffingReport"),
            Map.entry("unnamed-sources", "unnamedSourcesPolicy"),
            Map.entry("bylines", "noBylinesPolicy")));

    private final Tools tools;
    private final Site site;

    Organizations(Tools tools, Site site) {
        this.tools = tools;
        this.site = site;
    }

    /** As much of the publisher as every article names. */
    Thing brief() {
        return publisher().with("logo", logo().map(Picture::src).orElse(null));
    }

    /** The publisher with its policies, for the front page and the page about it. */
    Thing full() {
        Publisher publisher = tools.config().publisher();
        Thing full = publisher()
                .with("url", publisher.url() == null ? tools.config().url() : publisher.url())
                .with("description", tools.config().description())
                .with("logo", logo().map(Organizations::image).orElse(null))
                .with("sameAs", publisher.profiles());
        Map<String, String> pages = new TreeMap<>();
        for (StandingPageSource page : site.pages()) {
            pages.put(page.path(), tools.paths().absolute(page.path() + "/"));
        }
        POLICIES.forEach((page, property) -> full.with(property, pages.get(page)));
        return full;
    }

    Thing reference() {
        return Thing.reference(id());
    }

    Thing provider(ProviderGroup provider) {
        String home = provider.domain() == null ? null : "https://" + provider.domain() + "/";
        return Thing.of("Organization").with("name", provider.name()).with("url", home);
    }

    private Thing publisher() {
        return Thing.of("NewsMediaOrganization")
                .with("@id", id())
                .with("name", tools.config().publisher().name());
    }

    private String id() {
        return tools.paths().absolute("#organization");
    }

    private Optional<Picture> logo() {
        return Views.logo(tools).map(logo -> Heads.absolute(logo, tools.paths()));
    }

    private static Thing image(Picture picture) {
        boolean sized = picture.width() > 0 && picture.height() > 0;
        return Thing.of("ImageObject")
                .with("url", picture.src())
                .with("width", sized ? picture.width() : null)
                .with("height", sized ? picture.height() : null);
    }
}
