package dev.broadsheet.hostile;

/** Hostile addresses in every field that holds one, and in bodies. */
class UrlsTest extends SinksTest {

    @Override
    Press send(Press press) {
        return Sinks.urls(press);
    }

    @Override
    int cases() {
        return Cases.urls().size();
    }
}
