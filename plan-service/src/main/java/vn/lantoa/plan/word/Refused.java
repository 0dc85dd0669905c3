package vn.lantoa.plan.word;

import vn.lantoa.plan.document.Reading.Reason;

/** A file that is not read any further, and why. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    Refused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    Refused(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
