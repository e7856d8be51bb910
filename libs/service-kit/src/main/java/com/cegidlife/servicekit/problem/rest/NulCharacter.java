package com.cegidlife.servicekit.problem.rest;

import com.cegidlife.servicekit.problem.Text;

/** The character U+0000, which JSON and URLs can carry and no text in PostgreSQL can hold: requests with it are refused. */
final class NulCharacter {

    /** Why a field or a parameter is refused. */
    static final Text REFUSED =
            new Text("ne doit pas contenir le caractère NUL (U+0000)", "must not contain the character NUL (U+0000)");

    private NulCharacter() {}

    static boolean isIn(String text) {
        return text.indexOf('\0') >= 0;
    }
}
