package dev.broadsheet.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.page.Assets;
import dev.broadsheet.page.Attachment;
import dev.broadsheet.page.Head;
import dev.broadsheet.page.Json;
import dev.broadsheet.page.Labels;
import dev.broadsheet.page.Link;
import dev.broadsheet.page.Overviews;
import dev.broadsheet.page.SiteView;
import dev.broadsheet.page.TopicsPage;
import dev.broadsheet.source.Theme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RendererTest {

    private static final SiteView SITE = new SiteView(
            "The Harwick <Tide>",
            "",
            "/paper/",
            "https://tide.example/paper/",
            "en",
            "ltr",
            List.of(Link.of("News", "/paper/news/")),
            List.of(),
            List.of(),
            new Overviews("/paper/topics/", "/paper/providers/", "/paper/authors/", "/paper/archive/"),
            Link.of("Tide Press", "/paper/"),
            null,
            Link.of("The Harwick Tide", "/paper/feed.xml"),
            null,
            List.of(),
            false);

    private static final TopicsPage PAGE = new TopicsPage(
            "topics/index.html",
            new Head(
                    "Topics",
                    "Topics – Tide",
                    "",
                    "/paper/topics/",
                    null,
                    "index",
                    "en",
                    "ltr",
                    null,
                    null,
                    false,
                    List.of(),
                    List.of(),
                    null,
                    new Json("")),
            List.of());

    @TempDir
    private Path folder = Path.of("");

    private Rendered render(String template) throws IOException {
        Path templates = folder.resolve("templates");
        Files.createDirectories(templates.resolve("assets"));
        Files.writeString(templates.resolve("topics.ftlh"), template);
        Files.writeString(templates.resolve("assets/tide.svg"), "<svg/>");
        Theme theme = Theme.of(templates);
        Labels labels = Labels.of("en", Map.of("en", Map.of("home", "Home")));
        Renderer.View view = new Renderer.View(SITE, labels, Assets.of(theme, List.of()));
        return Renderer.of(new ThemeSource(theme, folder), view).render(PAGE, "news/storm.md");
    }

    private String text(String template) throws IOException {
        Rendered rendered = render(template);
        assertEquals(List.of(), rendered.diagnostics());
        return new String(assertFile(rendered).bytes(), StandardCharsets.UTF_8);
    }

    private static OutputFile assertFile(Rendered rendered) {
        OutputFile file = rendered.file();
        assertNotNull(file);
        return file;
    }

    private Diagnostic problem(String template) throws IOException {
        Rendered rendered = render(template);
        assertNull(rendered.file());
        assertEquals(1, rendered.diagnostics().size());
        Diagnostic problem = rendered.diagnostics().get(0);
        assertTrue(problem.isError());
        return problem;
    }

    @Test
    void aTemplateShowsTheComponentsOfItsPageAndOfTheSite() throws IOException {
        assertEquals(
                "Topics, /paper/, News, Home, 0, no description",
                text("${page.head.title}, ${site.home}, ${site.menu[0].name}, ${strings.home}, ${page.topics?size},"
                        + " ${site.description?has_content?then('', 'no description')}"));
    }

    @Test
    void textIsEscaped() throws IOException {
        assertEquals("The Harwick &lt;Tide&gt;", text("${site.title}"));
    }

    @Test
    void nothingComesFromTheMachinesLocale() throws IOException {
        assertEquals("1234567.5 true title", text("${1234567.5} ${true} ${'TITLE'?lower_case}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${page.file()}",
                "${page.toString()}",
                "${page.getClass()}",
                "${page.class}",
                "${page.hashCode}",
                "${site.menu.size()}",
                "${site.menu?api.size()}",
                "${page?api.file()}",
                "${strings.getClass()}",
                "${strings?api.size()}",
                "${asset.getClass()}",
                "${asset?api}",
                "${.locale_object.class}",
                "${'freemarker.template.utility.Execute'?new()('id')}",
                "${'freemarker.template.utility.ObjectConstructor'?new()('java.lang.Object')}",
                "${'freemarker.template.utility.JythonRuntime'?new()}",
                "${statics['java.lang.System'].exit(1)}",
                "<#include '../../../../../../etc/passwd'>",
                "<#include '/../secret.txt'>",
                "<#import 'file:///etc/passwd' as p>",
            })
    void aTemplateReachesNeitherJavaNorOtherFiles(String template) throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Diagnostic problem = problem(template);
        assertEquals("template", problem.code());
        assertEquals("templates/topics.ftlh", problem.location().file());
    }

    @Test
    void anErrorNamesTemplateLineColumnAndArticle() throws IOException {
        Diagnostic problem = problem("<h1>Topics</h1>\n<p>${page.subhead}</p>\n");
        assertEquals("templates/topics.ftlh", problem.location().file());
        assertEquals(2, problem.location().line());
        assertEquals(6, problem.location().column());
        assertEquals("<p>${page.subhead}</p>", problem.excerpt());
        assertTrue(problem.message().contains("page.subhead"), problem.message());
        assertTrue(problem.message().endsWith("while rendering news/storm.md"), problem.message());
    }

    @Test
    void aTemplateThatIsNotWellFormedIsNamedWithItsLine() throws IOException {
        Diagnostic problem = problem("<h1>\n<#if page.topics>\n");
        assertEquals("templates/topics.ftlh", problem.location().file());
        assertTrue(problem.message().startsWith("the template is not well-formed"), problem.message());
    }

    @Test
    void aTemplateThatIncludesWhatIsNotThereIsNamed() throws IOException {
        assertEquals(1, problem("<#include 'nowhere.ftlh'>").location().line());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#macro again><@again/></#macro><@again/>",
                "<#function f x><#return f(x) + 1></#function>${f(1)}",
                "<#include 'topics.ftlh'>"
            })
    void macrosThatCallEachOtherWithoutEndAreAnErrorOfTheTemplate(String template) throws IOException {
        Diagnostic problem = problem(template);
        assertEquals("template-too-deep", problem.code());
        assertTrue(problem.message().contains("news/storm.md"), problem.message());
    }

    @Test
    void aPageThatGrowsWithoutEndIsAnErrorOfTheTemplate() throws IOException {
        Diagnostic problem = problem("<#list 1.. as i>${i} and so on and on and on </#list>");
        assertEquals("template-too-long", problem.code());
        assertEquals("templates/topics.ftlh", problem.location().file());
        assertTrue(problem.message().contains("news/storm.md"), problem.message());
    }

    @Test
    void anAssetIsNamedByItsHashAndPublished() throws IOException {
        Rendered rendered = render("${asset('tide.svg')}");
        List<String> files =
                rendered.attachments().stream().map(Attachment::path).toList();
        assertEquals(1, files.size());
        assertTrue(files.get(0).matches("assets/tide\\.[0-9a-f]{8}\\.svg"), files.toString());
        assertEquals("/paper/" + files.get(0), new String(assertFile(rendered).bytes(), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"${asset('tied.svg')}", "${asset('../topics.ftlh')}", "${asset()}", "${asset('a', 'b')}"})
    void anAssetThatIsNotThereIsAnErrorOfTheTemplate(String template) throws IOException {
        Diagnostic problem = problem(template);
        assertEquals(1, problem.location().line());
        assertTrue(problem.message().contains("asset"), problem.message());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${.now}",
                "${. now?string('yyyy')}",
                "<#if .now?long gt 0></#if>",
                "<#assign year=.now>",
                "<#macro m at=.now></#macro>",
                "<#list [1, .now] as x></#list>",
                "${'on ${.now?date}'}",
                "<#attempt>${nothing}<#recover>${.now}</#attempt>",
                "${('.no' + 'w')?eval}",
                "<@('$' + '{.now}')?interpret/>",
            })
    void aTemplateThatReadsTheClockOrRunsTextIsRefused(String template) throws IOException {
        Diagnostic problem = problem("<p>\n" + template);
        assertEquals("templates/topics.ftlh", problem.location().file());
        assertEquals(2, problem.location().line());
        assertTrue(problem.message().matches("(\\.now is the time|\\?eval and \\?interpret) .*"), problem.message());
        assertNotNull(problem.hint());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<#include 'clock.ftlh'>", "<#import 'clock.ftlh' as c>", "<@fragment template='clock.ftlh'/>"})
    void theTemplateThatIsRefusedIsNamedWhicheverTakesItIn(String template) throws IOException {
        addTemplate("clock.ftlh", "\n<#function year><#return .now?string('yyyy')></#function>");
        Diagnostic problem = problem(template);
        assertEquals("templates/clock.ftlh", problem.location().file());
        assertEquals(2, problem.location().line());
    }

    @Test
    void wordsThatOnlyLookLikeTheClockAreNotRefused() throws IOException {
        assertEquals(
                "a .now 1 it is .now 2 3 ${.now}",
                text(
                        "<#-- ${.now} --><#assign h={'now': 1, 'at': [{'now': 2}]} j='3'>"
                                + "a .now ${h.now} ${'it is .now'} ${h.at[0].now} ${j?eval_json} <#noparse>${.now}</#noparse>"));
    }

    private void addTemplate(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("templates"));
        Files.writeString(folder.resolve("templates").resolve(name), text);
    }

    @Test
    void aFragmentShowsWhatItIsHandedAndWhatAllPagesShare() throws IOException {
        addTemplate("greeting.ftlh", "<b>${of.name} & ${word}${site.home}${strings.home}</b>");
        assertEquals(
                "<b>News & a&lt;b/paper/Home</b>|<b>News & c/paper/Home</b>|<b>News & a&lt;b/paper/Home</b>",
                text("<@fragment template='greeting.ftlh' of=site.menu[0] word='a<b'/>|"
                        + "<@fragment template='greeting.ftlh' of=site.menu[0] word='c'/>|"
                        + "<@fragment template='greeting.ftlh' of=site.menu[0] word='a<b'/>"));
    }

    @Test
    void aFragmentSeesNoPage() throws IOException {
        addTemplate("title.ftlh", "${page.head.title}");
        Diagnostic problem = problem("<@fragment template='title.ftlh'/>");
        assertEquals("templates/title.ftlh", problem.location().file());
    }

    @Test
    void theAssetsOfAFragmentArePublishedWithEveryPageThatShowsIt() throws IOException {
        addTemplate("logo.ftlh", "${asset('tide.svg')}");
        Rendered rendered = render("<@fragment template='logo.ftlh'/> <@fragment template='logo.ftlh'/>");
        assertEquals(1, rendered.attachments().size());
        assertEquals("assets/tide.svg", rendered.attachments().get(0).path().replaceFirst("\\.[0-9a-f]+", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<@fragment/>", "<@fragment template='a.ftlh'>text</@fragment>"})
    void aFragmentNeedsATemplateAndEnclosesNothing(String template) throws IOException {
        addTemplate("a.ftlh", "");
        assertTrue(problem(template).message().contains("fragment takes the name of a template"));
    }
}
