package dev.broadsheet.violations.article;

import java.io.PrintStream;

/** Prints and exits. */
final class Loud {

    PrintStream voice(Exception problem) {
        problem.printStackTrace();
        System.err.println(problem);
        return System.out;
    }

    void leave() {
        System.exit(1);
    }
}
