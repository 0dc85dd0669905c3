package vn.lantoa.content.article;

/** The language it is written in; named as on the wire (BCP 47). */
public enum Language {
    vi,
    en
}
