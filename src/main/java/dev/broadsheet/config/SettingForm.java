package dev.broadsheet.config;

import dev.broadsheet.source.Field;
import dev.broadsheet.source.Form;
import dev.broadsheet.source.Shape;
import dev.broadsheet.source.Shape.Decimal;
import dev.broadsheet.source.Shape.Formed;
import dev.broadsheet.source.Shape.ListOf;
import dev.broadsheet.source.Shape.MapOf;
import dev.broadsheet.source.Shape.Text;
import dev.broadsheet.source.Shape.Whole;
import java.util.List;
import java.util.stream.Stream;

/** What is known of {@code site.yaml}. */
public final class SettingForm {

    private static final Shape TEXT = new Text();

    private static final Form ENTRY = Form.closed(
            "Entry",
            List.of(
                    Field.of("name", TEXT, "as it is shown").required(),
                    Field.of("href", WebForm.PLACE, "where it leads").required()));

    /** The settings of a newsroom. */
    public static final Form SITE = Form.closed(
            "Settings",
            Stream.of(identity(), layout(), WebForm.presence(), WebForm.discovery(), WebForm.machinery())
                    .flatMap(List::stream)
                    .toList());

    private SettingForm() {}

    /** Who speaks here, and in which language. */
    private static List<Field> identity() {
        return List.of(
                Field.of("title", TEXT, "name of the site").otherwise("the content folder's name"),
                Field.of("description", TEXT, "what the site is; stands below the title and in feeds"),
                Field.of(
                                "url",
                                Formed.text("an http or https URL without query", SiteUrl.PATTERN),
                                "address of the site's root; its path is part of every link, not of the output folder")
                        .standard("http://localhost:4000/"),
                Field.of("language", LanguageTag.FORM, "language of the site, and of articles without locale")
                        .standard("en"),
                Field.of(
                                "timeZone",
                                Formed.word("a time zone such as Europe/Berlin", "[A-Za-z0-9~/._+:-]+"),
                                "in which dates are shown, archives are cut and dates without a zone are read")
                        .standard("UTC"),
                Field.of("publication", TEXT, "name of the publication in Google News")
                        .otherwise("the title"),
                Field.of("publisher", new MapOf(publisher()), "who publishes the site"));
    }

    private static Form publisher() {
        return Form.closed(
                "publisher",
                List.of(
                        Field.of("name", TEXT, "who publishes the site").otherwise("the title"),
                        Field.of("url", WebForm.PAGE_URL, "where the name leads")
                                .otherwise("the front page"),
                        Field.of(
                                "logo",
                                Formed.word("an http or https URL, or a path", SiteUrl.PLACE_PATTERN),
                                "for templates: site.logo"),
                        Field.of(
                                "profiles",
                                new ListOf(WebForm.PAGE_URL, "a list of http or https URLs"),
                                "its own pages elsewhere, for search engines")));
    }

    /** Where articles stand, and beside which others. */
    private static List<Field> layout() {
        return List.of(
                permalink(),
                Field.of("pageSize", new Whole(1, 1_000), "articles on a numbered page of a list")
                        .standard(20),
                Field.of("mainTopics", ListOf.TEXTS, "blocks of the front page, in this order")
                        .otherwise("five topics: by their order, then by number of articles"),
                Field.of("menu", ListOf.maps(ENTRY), "the navigation").otherwise("six sections"),
                Field.of("footer", ListOf.maps(ENTRY), "what the foot of every page leads to, before the lists of all")
                        .otherwise("all standing pages"),
                Field.of("related", new MapOf(RelationForm.RELATED), "the sidebar"),
                Field.of("stories", new MapOf(RelationForm.STORIES), "reports of one event"),
                Field.of(
                        "minimumQuality",
                        new Decimal(),
                        "an article rated below it stands in lists, but neither on top of the front page nor in computed sidebars"),
                Field.of("minimumHeat", new Decimal(), "likewise, for articles whose heat is rated"),
                WebForm.images(),
                WebForm.group(
                        "topics",
                        "pages of topics",
                        Field.of(
                                        "minimum",
                                        new Whole(1, 1_000_000),
                                        "articles that a topic needs for a page of its own")
                                .standard(1)));
    }

    private static Field permalink() {
        return Field.of(
                        "permalink",
                        Formed.text(
                                "a path of plain words and :category :year :month :day :slug, with :slug among them",
                                Permalink.PATTERN),
                        "addresses of articles")
                .standard(Permalink.DEFAULT);
    }
}
