package vn.lantoa.plan.sheet;

import java.util.List;
import java.util.Locale;

/** The whole file can't be read. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1;

    enum Reason {
        /** No byte at all. */
        EMPTY,
        /** Neither .xlsx nor .csv. */
        NOT_A_SHEET,
        /** A .csv that is no UTF-8 (nor UTF-16 with a byte order mark). */
        NOT_UTF8,
        MACROS,
        /** Behind a password, or of the binary kind of before 2007. */
        ENCRYPTED,
        /** Parts are missing, broken or open to attack. */
        DAMAGED,
        /** It unpacks to more than any table of this size needs. */
        BOMB,
        TOO_LARGE,
        TOO_MANY_ROWS,
        TOO_MANY_COLUMNS,
        /** No row with the titles of the columns. */
        NO_HEADER,
        /** A mandatory column is missing. */
        COLUMN_MISSING;

        String code() {
            return "sheet." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;
    private final transient List<Object> arguments;

    Refused(Reason reason, Object... arguments) {
        super(reason.name());
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    Refused(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
        this.arguments = List.of();
    }

    Reason reason() {
        return reason;
    }

    List<Object> arguments() {
        return arguments;
    }
}
