package vn.lantoa.plan.word;

/** How words of a paragraph stand to its text. */
enum Standing {
    TEXT,
    /** A tracked insertion: read as text, and counted. */
    INSERTED,
    /** A tracked deletion: kept beside the text, and counted. */
    DELETED,
    /** Kept beside the text: the instruction of a field, a reading above a character. */
    BESIDE
}
