package com.cegidlife.local;

/** Why the suite cannot start, in a sentence for the person at the keyboard; shown without a stack trace. */
public class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartFailure(String message) {
        super(message);
    }

    public StartFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
