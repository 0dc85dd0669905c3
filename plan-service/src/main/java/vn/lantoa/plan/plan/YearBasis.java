package vn.lantoa.plan.plan;

/** Where the planned year comes from; what a person must confirm before the plan is submitted. */
enum YearBasis {
    /** The title names it. */
    TITLE,
    /** A person gave it. */
    GIVEN,
    /** The first year of the span that the title names, "giai đoạn 2021-2025". */
    SPAN,
    /** The year of the document's date, be it blank but for the year. */
    DATE,
    /** The document names no year at all. */
    TODAY;

    /** Proposed by the system: nobody said so. */
    public boolean proposed() {
        return switch (this) {
            case TITLE, GIVEN -> false;
            case SPAN, DATE, TODAY -> true;
        };
    }
}
