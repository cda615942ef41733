package dev.broadsheet.page;

import dev.broadsheet.site.AuthorGroup;
import dev.broadsheet.site.ProviderGroup;
import dev.broadsheet.site.Section;
import java.util.ArrayList;
import java.util.List;

/** Plans the pages of sections, providers and authors. */
final class GroupPages {

    private final Desk desk;
    private final ListPages lists;

    GroupPages(Desk desk, Keys keys) {
        this.desk = desk;
        this.lists = new ListPages(desk, keys);
    }

    List<Planned> plan() {
        List<Planned> pages = new ArrayList<>();
        for (Section section : desk.site().sections()) {
            pages.addAll(section(section));
        }
        pages.add(new Planned(Paths.PROVIDERS, null, this::providers));
        for (ProviderGroup provider : desk.site().providers()) {
            pages.addAll(provider(provider));
        }
        pages.add(new Planned(Paths.AUTHORS, null, this::authors));
        for (AuthorGroup author : desk.site().authors()) {
            pages.addAll(author(author));
        }
        return pages;
    }

    private List<Planned> section(Section section) {
        String path = Paths.section(section);
        Link feed = desk.link(section.name(), path + Paths.FEED);
        return lists.plan(path, section.articles(), (page, listing) -> {
            Head head = desk.heads()
                    .of(Heads.Claim.of(section.name() + page.suffix(), page.path())
                            .withFeeds(desk.feeds().all(section.name(), path))
                            .withSection(path)
                            .withData(desk.data().list(section.name() + page.suffix(), page.path(), listing)));
            return Made.of(new SectionPage(page.file(), head, section.name(), feed, listing));
        });
    }

    private List<Planned> provider(ProviderGroup provider) {
        String path = Paths.provider(provider);
        Link feed = desk.link(provider.name(), path + Paths.FEED);
        return lists.plan(path, provider.articles(), (page, listing) -> {
            Head head = desk.heads()
                    .of(Heads.Claim.of(provider.name() + page.suffix(), page.path())
                            .withDescription(provider.description())
                            .withFeeds(desk.feeds().all(provider.name(), path))
                            .withData(desk.data().list(provider.name() + page.suffix(), page.path(), listing)));
            ProviderPage made = new ProviderPage(
                    page.file(),
                    head,
                    provider.name(),
                    provider.description(),
                    provider.domain() == null
                            ? null
                            : desk.outside(provider.domain(), "https://" + provider.domain() + "/"),
                    Logos.picture(provider, desk).orElse(null),
                    feed,
                    listing);
            return new Made(made, Logos.files(provider, desk), List.of());
        });
    }

    private Made providers() {
        List<ProvidersPage.Entry> entries = new ArrayList<>();
        List<Attachment> logos = new ArrayList<>();
        for (ProviderGroup provider : desk.site().providers()) {
            Counted counted = desk.counted(
                    desk.teasers().link(provider), provider.articles().size());
            entries.add(new ProvidersPage.Entry(
                    counted, Logos.picture(provider, desk).orElse(null)));
            logos.addAll(Logos.files(provider, desk));
        }
        Head head = desk.heads().of(desk.label("providers"), Paths.PROVIDERS);
        return new Made(new ProvidersPage(Paths.file(Paths.PROVIDERS), head, entries), logos, List.of());
    }

    private List<Planned> author(AuthorGroup author) {
        String path = Paths.author(author);
        return lists.plan(path, author.articles(), (page, listing) -> {
            String title = author.name() + page.suffix();
            Head head = desk.heads()
                    .of(Heads.Claim.of(title, page.path()).withData(desk.data().list(title, page.path(), listing)));
            Link home = author.url() == null ? null : desk.outside(Hosts.of(author.url()), author.url());
            return Made.of(new AuthorPage(page.file(), head, author.name(), home, listing));
        });
    }

    private Made authors() {
        List<Counted> authors = desk.site().authors().stream()
                .map(author -> desk.counted(
                        desk.link(author.name(), Paths.author(author)),
                        author.articles().size()))
                .toList();
        Head head = desk.heads().of(desk.label("authors"), Paths.AUTHORS);
        return Made.of(new AuthorsPage(Paths.file(Paths.AUTHORS), head, authors));
    }
}
