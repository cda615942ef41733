package dev.broadsheet.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.broadsheet.cli.Program.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Themes of others: none runs code, reads what lies outside its folders, or goes round for ever without a message. */
class ThemesTest {

    private static final String SECRET = "the key under the mat";

    @TempDir
    private Path folder = Path.of("");

    private Press press;

    @BeforeEach
    void newsroom() throws IOException {
        press = new Press(folder.resolve("newsroom"));
        Files.writeString(folder.resolve("secret.ftlh"), SECRET);
        Files.writeString(press.folder().resolve("secret.ftlh"), SECRET);
        press.write("content/news/hidden.md", "---\ntitle: x\n---\n" + SECRET);
    }

    /** The build stops, and the message names template and line. */
    private String stopped(String template) {
        press.write("templates/head-extra.ftlh", "\n" + template);
        Ended ended = Spent.within(30, press::build);
        assertEquals(1, ended.status(), ended::err);
        assertFalse(Files.exists(press.site()));
        Terminal.assertPlain(ended);
        assertEquals(
                List.of(),
                press.escaped().stream()
                        .filter(path -> !path.equals("secret.ftlh"))
                        .toList());
        return ended.err();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"touch pwned\")}",
                "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"x\")}",
                "${\"freemarker.template.utility.JythonRuntime\"?new()}",
                "${page?api.class}",
                "${page.class.name}",
                "${page.getClass()}",
                "${site.menu?api.getClass()}",
                "${.data_model?api}",
                "${\"x\"?api.getBytes()}",
                "${asset?api}",
                "${.locale_object.class.name}",
                "${page.hashCode()}",
                "${statics[\"java.lang.System\"].exit(1)}",
                "${\"'freemarker.template.utility.Execute'?new()('touch pwned')\"?eval}",
                "<#assign x=\"<#assign y='freemarker.template.utility.Execute'?new()>\"?interpret><@x/>"
            })
    void noTemplateRunsCode(String template) {
        assertTrue(stopped(template).contains("templates/head-extra.ftlh:2"));
        assertFalse(Files.exists(press.folder().resolve("pwned")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#include \"../secret.ftlh\">",
                "<#include \"/../secret.ftlh\">",
                "<#include \"*/secret.ftlh\">",
                "<#include \"../../secret.ftlh\">",
                "<#include \"/etc/passwd\" parse=false>",
                "<#include \"file:///etc/passwd\">",
                "<#include \"classpath:/META-INF/LICENSE\">",
                "<#include \"..\\\\secret.ftlh\">",
                "<#include \"%2e%2e/secret.ftlh\">",
                "<#import \"../secret.ftlh\" as x>",
                "<@fragment template=\"../secret.ftlh\"/>",
                "<#include \"link.ftlh\">",
                "<#include \"linked/secret.ftlh\">",
                "${asset(\"../../secret.ftlh\")}",
                "${asset(\"/etc/passwd\")}",
                "${.get_optional_template(\"../secret.ftlh\").include()}"
            })
    void noTemplateReadsOutsideItsFolders(String template) throws IOException {
        Files.createDirectories(press.folder().resolve("templates"));
        Files.createSymbolicLink(press.folder().resolve("templates/link.ftlh"), folder.resolve("secret.ftlh"));
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.writeString(outside.resolve("secret.ftlh"), SECRET);
        Files.createSymbolicLink(press.folder().resolve("templates/linked"), outside);
        assertTrue(stopped(template).contains("templates/head-extra.ftlh:2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#list 1.. as x></#list>",
                "<#list 1..2000000000 as x></#list>",
                "<#list 1..><#items as x></#items></#list>",
                "<#list 1..100000 as x><#list 1..100000 as y></#list></#list>",
                "<#macro m n><#if n gt 0><@m n - 1/><@m n - 1/></#if></#macro><@m 60/>",
                "<#function f n><#if n lt 1><#return 1></#if><#return f(n - 1) + f(n - 1)></#function>${f(60)}",
                "<#macro m><#nested><#nested></#macro><#list 1.. as x><@m>x</@m></#list>",
                "<#attempt><#list 1.. as x></#list><#recover></#attempt>",
                "<#list 1.. as x><#attempt>${nothing}<#recover></#attempt></#list>",
                "<@fragment template='endless.ftlh'/>",
                "<#attempt><@fragment template='endless.ftlh'/><#recover></#attempt>"
            })
    void noTemplateGoesRoundForEver(String template) {
        press.write("templates/endless.ftlh", "\n<#list 1.. as x></#list>");
        String error = stopped(template);
        assertTrue(error.matches("(?s).*templates/(head-extra|endless).ftlh:2:.*more than 2000000 times.*"), error);
        assertTrue(error.contains("hint: look for a list without an end"), error);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#macro m><@m/></#macro><@m/>",
                "<#function f><#return f()></#function>${f()}",
                "<#macro a><@b/></#macro><#macro b><@a/></#macro><@a/>",
                "<#include 'head-extra.ftlh'>",
                "<#macro m><@m><#nested></@m></#macro><@m>x</@m>"
            })
    void noTemplateCallsItselfForEver(String template) {
        String error = stopped(template);
        assertTrue(error.contains("template-too-deep"), error);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<#list 1.. as x>text text text text text</#list>", "${'x'?right_pad(2147483647)}"})
    void noTemplateFillsTheMemory(String template) {
        String error = stopped(template);
        assertTrue(error.contains("template-too-long"), error);
    }

    @Test
    void whatATemplateMayDoItStillDoes() {
        press.write(
                "templates/head-extra.ftlh",
                "<#function sum n><#if n lt 1><#return 0></#if><#return n + sum(n - 1)></#function>"
                        + "<meta name=\"sum\" content=\"${sum(100)}\"><#list 1..1000 as x><#list 1..100 as y></#list></#list>");
        assertEquals(0, press.build().status());
        assertTrue(press.text("index.html").contains("<meta name=\"sum\" content=\"5050\">"));
    }
}
