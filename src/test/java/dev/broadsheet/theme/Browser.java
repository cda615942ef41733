package dev.broadsheet.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A headless Chromium. */
public record Browser(ChromeDriver driver, String axe) implements AutoCloseable {

    private static final String RUN_AXE = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations'], rules: {'target-size': {enabled: true}}}).then(
                result => done(result.violations.flatMap(violation => violation.nodes.map(
                    node => violation.id + ': ' + violation.help + ' at ' + node.target.join(' ')))),
                error => done(['axe failed: ' + error]));
            """;

    /** Opens one, where it is installed. */
    public static Browser open() throws IOException {
        Path chromium = Tools.program("chromium", "chromium-browser", "google-chrome");
        Path driver = Tools.program("chromedriver");
        String axe = Files.readString(Tools.validator("axe-core/axe.min.js"));
        ChromeOptions options = new ChromeOptions();
        options.setCapability("goog:loggingPrefs", Map.of("performance", "ALL"));
        options.setBinary(chromium.toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.toFile())
                .usingAnyFreePort()
                .build();
        ChromeDriver chrome = new ChromeDriver(service, options);
        chrome.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
        return new Browser(chrome, axe);
    }

    /** Runs a script before any other of the pages that follow. */
    public void prepare(String script) {
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
    }

    /** What the browser has done since it was asked last, an event of its protocol as JSON each. */
    public List<String> events() {
        return driver.manage().logs().get("performance").getAll().stream()
                .map(entry -> entry.getMessage())
                .toList();
    }

    /** Shows the next pages in a window of this width, in light or dark. */
    void look(int width, String scheme) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** What axe finds wrong with a page. */
    List<?> violations(String url) {
        driver.get(url);
        driver.executeScript(axe);
        Object violations = driver.executeAsyncScript(RUN_AXE);
        return violations instanceof List<?> list ? list : List.of("axe gave no answer");
    }

    /** How many pixels the page is wider than its window. */
    long overflow() {
        Object pixels = driver.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth;");
        return pixels instanceof Number number ? number.longValue() : Long.MAX_VALUE;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
