package vn.lantoa.content.events;

/** All that content-service tells on its topic. */
public sealed interface ContentEvents permits ArticleEvent, ColumnEvent {

    String TOPIC = "content.events";
}
