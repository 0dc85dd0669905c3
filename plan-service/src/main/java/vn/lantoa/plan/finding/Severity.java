package vn.lantoa.plan.finding;

/** How much a finding matters. */
public enum Severity {
    /** A part that the law demands is missing. */
    ERROR,
    /** Most likely a slip. */
    WARNING,
    /** Worth knowing; offices do it both ways. */
    INFO
}
