package dev.broadsheet.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupWriterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "<details>b<summary>a</summary>c<p>d</p></details>|<details><summary>a</summary>bc<p>d</p></details>",
                "<details><p>a</p></details>|<div><p>a</p></div>",
                "<details>a</details>|<div>a</div>",
                "<h2>a<details><summary>b</summary> c</details></h2>|<h2 id=\"h-a-b-c\">a  b  c </h2>",
            })
    void detailsHaveASummaryOrArePartOfTheText(String markdown, String html) {
        assertEquals(html, Bodies.html(markdown));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "<figure>a<figcaption>b</figcaption></figure>|<figure>a<figcaption>b</figcaption></figure>",
                "<figure><figcaption>b</figcaption>a</figure>|<figure><figcaption>b</figcaption>a</figure>",
                "<figure><figcaption>b</figcaption><p>a</p><figcaption>c</figcaption></figure>|<figure><figcaption>b</figcaption><p>a</p><div>c</div></figure>",
                "<figure><p>a</p><figcaption>b</figcaption><p>c</p></figure>|<figure><p>a</p><div>b</div><p>c</p></figure>",
                "<figure><p>a</p><p>b</p></figure>|<figure><p>a</p><p>b</p></figure>",
                "<h2>a<figure>b<figcaption>c</figcaption></figure></h2>|<h2 id=\"h-a-b-c\">a b c  </h2>",
            })
    void aFigureHasOneCaptionAtAnEnd(String markdown, String html) {
        assertEquals(html, Bodies.html(markdown));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "<ul><li>a<p>b</p></ul>|<ul><li>a<p>b</p></li></ul>",
                "<ol><li>a</li><p>b</p><script>x</script></ol>|<ol><li>a</li><li><p>b</p></li></ol>",
                "<ul><p>a</p></ul>|<div><p>a</p></div>",
                "<dir><li>a</dir>|<ul><li>a</li></ul>",
                "<h2>a<ul><li>b</ul></h2>|<h2 id=\"h-a-b\">a  b  </h2>",
            })
    void whatStandsInAListIsAnItem(String markdown, String html) {
        assertEquals(html, Bodies.html(markdown).replace("\n", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "<dl><dt>a<dd>b<p>c</p><dt>d<dt>e<dd>f</dl>|<dl><dt>a</dt><dd>b<p>c</p></dd><dt>d</dt><dt>e</dt><dd>f</dd></dl>",
                "<dl><dt>a<p>b</p><dd>c</dl>|<dl><dt>a b </dt><dd>c</dd></dl>",
                "<dl><dt>a<dd>b<dt>c</dl>|<div><div>a</div><div>b</div><div>c</div></div>",
                "<dl><dd>a<dt>b<dd>c</dl>|<div><div>a</div><div>b</div><div>c</div></div>",
                "<dl><dt>a</dt><p>x</p><dd>b</dd></dl>|<div><div>a</div><p>x</p><div>b</div></div>",
                "<dl></dl>a|<div></div>a",
                "<h2>a<dl><dt>b<dd>c</dl></h2>|<h2 id=\"h-a-b-c\">a  b  c  </h2>",
            })
    void definitionsAreTermsAndWhatTheyMean(String markdown, String html) {
        assertEquals(html, Bodies.html(markdown));
    }
}
