package vn.lantoa.local;

/** The system, or one part of it, cannot start. */
public final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    CannotStart(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    /** What a person should read. */
    public String sentence() {
        return sentence;
    }
}
