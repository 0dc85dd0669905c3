package vn.lantoa.plan.deadline;

/** What a word or mark means in a deadline; which words mean it stands in words.properties. */
enum Word {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR,
    EVERY,
    BEFORE,
    /** Announces a deadline: "chậm nhất", "hoàn thành". */
    LEAD,
    /** Announces a time, not always a deadline: "trong". */
    WITHIN,
    UNTIL,
    FROM,
    BEGINNING,
    MIDDLE,
    END,
    OF,
    WHOLE,
    REPORT,
    AND,
    NEXT,
    /** "Năm sau": which one only the writer knows. */
    OTHER_YEAR,
    TIMES,
    WORKING,
    PERIOD,
    HOUR,
    MINUTE,
    ONGOING,
    RELATIVE,
    VAGUE,
    /** In figures. */
    NUMBER,
    /** In letters: "sáu". */
    COUNT,
    ROMAN,
    /** Its value is that of {@link java.time.DayOfWeek}. */
    WEEKDAY,
    SLASH,
    DASH,
    DOT,
    COMMA,
    SEMICOLON,
    COLON,
    OPEN,
    CLOSE,
    OTHER,
    /** Behind the last. */
    NOTHING
}
