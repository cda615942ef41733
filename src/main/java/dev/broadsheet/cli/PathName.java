package dev.broadsheet.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a file or folder from the command line. */
final class PathName implements ITypeConverter<Path> {

    /** In a locale without UTF-8 Java can open files whose names it was given by a folder's listing, but can name none itself. */
    private static final String REMEDY = "the locale can name files in ASCII alone; set LC_ALL=C.UTF-8";

    @Override
    public Path convert(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new TypeConversionException(problem(e));
        }
    }

    /** What is wrong with a name that no file can have here. */
    static String problem(InvalidPathException e) {
        return "no file can be named '" + e.getInput() + "': " + (isAscii(e.getInput()) ? e.getReason() : REMEDY);
    }

    /** What is wrong with a working folder that is not there: it is gone, or it cannot be named. */
    static String problem(Path workingFolder) {
        String name = workingFolder.toString();
        // Java has a question mark for each byte that the locale cannot read
        return isAscii(name) && !name.contains("?")
                ? "the working folder '" + name + "' is gone; change to another"
                : "the working folder cannot be found as '" + name + "': " + REMEDY;
    }

    private static boolean isAscii(String name) {
        return name.chars().allMatch(c -> c < 0x80);
    }
}
