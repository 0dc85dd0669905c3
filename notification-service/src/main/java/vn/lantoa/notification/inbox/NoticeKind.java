package vn.lantoa.notification.inbox;

/**
 * One of the kinds of notices a feature makes: an enum's constant, whose name is stored and has
 * {@code kind.<NAME>} and {@code notice.<NAME>} in the message bundles.
 */
public interface NoticeKind {

    String name();
}
