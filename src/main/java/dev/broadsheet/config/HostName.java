package dev.broadsheet.config;

import com.ibm.icu.text.IDNA;

/** Names of hosts beyond ASCII (UTS 46). */
public final class HostName {

    private static final String ENCODED = "xn--";

    private HostName() {}

    /** Made when it is needed: few newsrooms need it. */
    private static final class Idna {
        private static final IDNA NAMES = IDNA.getUTS46Instance(IDNA.USE_STD3_RULES
                | IDNA.NONTRANSITIONAL_TO_ASCII
                | IDNA.NONTRANSITIONAL_TO_UNICODE
                | IDNA.CHECK_BIDI);
    }

    /** A host in ASCII, as addresses have it; what is no such name stays as it is. */
    static String ascii(String host) {
        if (host.chars().allMatch(c -> c < 0x80)) {
            return host;
        }
        IDNA.Info info = new IDNA.Info();
        StringBuilder ascii = Idna.NAMES.nameToASCII(host, new StringBuilder(), info);
        return info.hasErrors() ? host : ascii.toString();
    }

    /** A host in ASCII as its readers know it, in their own script; what is no encoded name stays as it is. */
    public static String readable(String host) {
        if (!host.contains(ENCODED)) {
            return host;
        }
        IDNA.Info info = new IDNA.Info();
        StringBuilder unicode = Idna.NAMES.nameToUnicode(host, new StringBuilder(), info);
        return info.hasErrors() ? host : unicode.toString();
    }
}
