package dev.broadsheet.hostile;

/** Hostile bodies, on pages and in feeds. */
class BodiesTest extends SinksTest {

    @Override
    Press send(Press press) {
        return Sinks.bodies(press);
    }

    @Override
    int cases() {
        return Cases.bodies().size();
    }
}
