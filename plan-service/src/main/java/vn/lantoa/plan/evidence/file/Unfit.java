package vn.lantoa.plan.evidence.file;

import java.util.List;
import vn.lantoa.chassis.problem.FieldFault;

/** A file is not taken; the message says what it is. */
final class Unfit extends Exception {

    private static final long serialVersionUID = 1L;
    private static final String PREFIX = "evidence.file.";

    private final String reason;
    private final transient List<Object> arguments;

    Unfit(String reason, Object... arguments) {
        super(reason, null, false, false);
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    /** Its structure breaks off or contradicts itself. */
    static Unfit damaged(String label) {
        return new Unfit("damaged", label);
    }

    FieldFault at(String pointer) {
        return FieldFault.at(pointer, PREFIX + reason, arguments.toArray());
    }
}
