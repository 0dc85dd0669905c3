package vn.lantoa.content.article;

/** Whether it tells of the content of a measure or of its result. */
enum Kind {
    CONTENT,
    RESULT
}
