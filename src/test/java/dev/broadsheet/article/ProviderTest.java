package dev.broadsheet.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Providers are one where their domains are, however somebody writes those. */
class ProviderTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "wire.example, wire.example",
                "' WWW.Wire.Example ', wire.example",
                "www.www.example, www.example",
                "awww.example, awww.example",
                "wire.example., wire.example",
                "www.B\u00fccher.example, xn--bcher-kva.example",
                "bu\u0308cher.example, xn--bcher-kva.example",
                "xn--bcher-kva.example, xn--bcher-kva.example",
                "wire.example/news, none",
                "wire.example/, none",
                "https://wire.example, none",
                "wire example, none",
                "'', none",
                "www., none"
            })
    void aDomainIsTheHostAloneInLowerCase(String text, @Nullable String domain) {
        assertEquals(Optional.ofNullable(domain), Provider.domainOf(text));
    }

    @ParameterizedTest
    @CsvSource({
        "wire.example, wire.example",
        "xn--bcher-kva.example, b\u00fccher.example",
        "xn--a.example, xn--a.example"
    })
    void aProviderOfWhichOnlyTheDomainIsKnownIsCalledAsItsReadersKnowIt(String domain, String name) {
        assertEquals(name, Provider.nameOf(domain));
    }
}
