package com.cegidlife.events;

/** A record that no retry will make readable: a header or a field is missing, or the value is not what its type says. */
public class MalformedEvent extends RuntimeException {

    public MalformedEvent(String message) {
        super(message);
    }

    public MalformedEvent(String message, Throwable cause) {
        super(message, cause);
    }
}
