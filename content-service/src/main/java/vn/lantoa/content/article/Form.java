package vn.lantoa.content.article;

/** What sort of thing is posted: tin, bài, văn bản. */
enum Form {
    NEWS,
    ARTICLE,
    DOCUMENT_NOTICE
}
