package vn.lantoa.content.article;

/** Where it is posted; only what is for the portal stands on it, the rest is recorded. */
enum Channel {
    PORTAL,
    SOCIAL_NETWORK,
    MOBILE_APP,
    OTHER
}
