package com.cegidlife.servicekit.mail;

/** The mail server says that there is no such recipient, and would say so again. */
class RefusedRecipient extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedRecipient(String message) {
        super(message);
    }
}
