package dev.broadsheet.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, as the build of the program wrote it down. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"Broadsheet " + number() + " (Java " + System.getProperty("java.version") + ")"};
    }

    /** The version alone. */
    static String number() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            if (in == null) {
                throw new IllegalArgumentException("the program lacks its version.properties");
            }
            properties.load(in);
        }
        return properties.getProperty("version");
    }
}
