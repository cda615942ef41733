package dev.broadsheet.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;

/** Readers search the sample newsroom in a browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {

    private SampleSite site;

    @AutoClose
    private Host host;

    @AutoClose
    private Browser browser;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        site = SampleSite.build(folder);
        host = Host.serve(site.folder());
        browser = Browser.open();
    }

    private WebElement ask(String words) {
        browser.driver().get(host.url("search/index.html"));
        WebElement field = browser.driver().findElement(By.id("q"));
        field.sendKeys(words);
        return field;
    }

    private void found(String part) {
        until(() -> browser.driver().findElements(By.cssSelector("#results a")).stream()
                .anyMatch(link -> link.getText().contains(part)));
    }

    private String status() {
        return browser.driver().findElement(By.id("found")).getText();
    }

    @Test
    void aWordOfABodyIsFoundAsItIsTyped() {
        ask("mistak");
        found("How Morse code works");
        ask("\u0645\u0642\u0644\u0648\u0628");
        found("\u0627\u0644\u0625\u062f\u0631\u064a\u0633\u064a");
        ask("\u5e38\u7528\u5b57");
        found("\u6bd5\u6607");
    }

    @Test
    void howManyAreFoundIsSaidAndTheAddressKeepsTheQuestion() {
        ask("zzzzzz");
        await("Nothing found");
        ask("bridge");
        await("Articles found: ");
        assertTrue(browser.driver().getCurrentUrl().endsWith("?q=bridge"));
        assertFalse(
                browser.driver().findElements(By.cssSelector("#results mark")).isEmpty());
        browser.driver().navigate().refresh();
        await("Articles found: ");
    }

    @Test
    void filtersNarrowAndTheKeyboardReachesTheResults() {
        browser.driver().get(host.url("search/index.html") + "?q=the&until=2024-12-31&sort=newest");
        await("Articles found: ");
        List<String> dates = browser.driver().findElements(By.cssSelector("#results time")).stream()
                .map(time -> String.valueOf(time.getDomAttribute("datetime")))
                .toList();
        assertEquals(dates.stream().sorted(Comparator.reverseOrder()).toList(), dates);
        assertTrue(dates.get(0).startsWith("2024"), dates.toString());
        browser.driver().get(host.url("search/index.html") + "?topic=bridges");
        await("Articles found: ");
        WebElement button = browser.driver().findElement(By.cssSelector("#search button"));
        button.sendKeys(Keys.TAB);
        assertEquals("a", browser.driver().switchTo().activeElement().getTagName());
    }

    @Test
    void daysAloneAreAQuestionAndSignsAloneFindNothing() {
        browser.driver().get(host.url("search/index.html") + "?until=2024-12-31");
        await("Articles found: ");
        assertTrue(browser.driver()
                .findElement(By.cssSelector("#results time"))
                .getText()
                .endsWith("2024"));
        ask("?!");
        await("Nothing found");
    }

    @Test
    void aSlowSearchSaysThatItGoesOn() {
        browser.driver().get(host.url("search/index.html"));
        network(1500);
        browser.driver().findElement(By.id("q")).sendKeys("bridge");
        await("Searching");
        network(0);
        await("Articles found: ");
    }

    private void network(int latency) {
        browser.driver().executeCdpCommand("Network.enable", Map.of());
        browser.driver()
                .executeCdpCommand(
                        "Network.emulateNetworkConditions",
                        Map.of("offline", false, "latency", latency, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    @Test
    void axeFindsNothingWrongWithResults() {
        assertEquals(List.of(), browser.violations(host.url("search/index.html") + "?q=bridge"));
    }

    @Test
    void nothingIsLoadedBeforeTheFirstQuestion() {
        browser.driver().get(host.url("search/index.html"));
        Object loads = browser.driver()
                .executeScript("return performance.getEntriesByType('resource').filter(each =>"
                        + " each.initiatorType === 'fetch').length;");
        assertEquals(0L, loads);
    }

    private void await(String part) {
        until(() -> status().contains(part));
        until(() -> !part.startsWith("Articles")
                || !browser.driver().findElements(By.cssSelector("#results a")).isEmpty());
    }

    /** Looks again and again, for at most 20 seconds; what is replaced while one looks is not there yet. */
    private static void until(BooleanSupplier holds) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (System.nanoTime() < end) {
            try {
                if (holds.getAsBoolean()) {
                    return;
                }
            } catch (StaleElementReferenceException e) {
                // the results have just been replaced
            }
        }
        fail("waited in vain");
    }
}
