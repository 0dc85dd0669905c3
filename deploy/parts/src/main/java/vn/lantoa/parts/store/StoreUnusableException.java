package vn.lantoa.parts.store;

/** The store cannot be opened or served. The message is one sentence that says what to do. */
public final class StoreUnusableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoreUnusableException(String sentence) {
        super(sentence);
    }

    StoreUnusableException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
