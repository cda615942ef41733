package dev.broadsheet.violations.article;

import java.util.Date;

/** Uses an old date. */
@SuppressWarnings("JavaUtilDate")
record Dated(long milliseconds) {
    long parsed() {
        return new Date(milliseconds).getTime();
    }
}
