package vn.lantoa.parts.broker;

/** The broker did not start. The message is one sentence that a person can act on. */
public final class BrokerCannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokerCannotStart(String sentence) {
        super(sentence);
    }

    BrokerCannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
