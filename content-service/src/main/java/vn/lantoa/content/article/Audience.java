package vn.lantoa.content.article;

/** Whom an article is for (đối tượng). */
public enum Audience {
    STAFF,
    CITIZEN,
    BUSINESS,
    INVESTOR,
    COMMUNITY
}
