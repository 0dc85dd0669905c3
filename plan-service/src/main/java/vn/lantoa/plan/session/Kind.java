package vn.lantoa.plan.session;

/** The kinds of sessions. */
enum Kind {
    /** Hội nghị phổ biến, quán triệt. */
    BRIEFING,
    /** Phiên họp thường kỳ. */
    REGULAR_MEETING,
    /** Ngày Pháp luật, once a month. */
    LAW_DAY,
    /** Sinh hoạt chuyên đề. */
    THEMATIC
}
