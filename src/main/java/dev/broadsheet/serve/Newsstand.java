package dev.broadsheet.serve;

/** Where the current edition is to be had, and from where the open pages hear of the next. */
final class Newsstand {

    private final Readers readers = new Readers();
    private volatile Edition edition;

    Newsstand(Edition edition) {
        this.edition = edition;
    }

    Edition edition() {
        return edition;
    }

    void replace(Edition next) {
        edition = next;
        readers.tell(next.json());
    }

    Readers readers() {
        return readers;
    }
}
