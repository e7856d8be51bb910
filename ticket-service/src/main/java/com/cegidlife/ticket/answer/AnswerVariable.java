package com.cegidlife.ticket.answer;

import java.util.Arrays;
import java.util.Optional;

/** What a canned answer may name in braces, to be filled for each ticket. */
public enum AnswerVariable {
    TICKET_NUMBER("ticket.number"),
    TICKET_SUBJECT("ticket.subject"),
    /** Of a ticket about a product. */
    TICKET_PRODUCT("ticket.product"),
    /** The page of the ticket in the CegidLife space. */
    TICKET_LINK("ticket.link"),
    /** Whoever asked, as billing names the person; nobody when the suite asked. */
    USER_NAME("user.name"),
    /** The first word of that name. */
    USER_FIRST_NAME("user.firstName"),
    /** The next promised time that is still owed. */
    COMMITMENT_DUE("commitment.due");

    private final String written;

    AnswerVariable(String written) {
        this.written = written;
    }

    /** As it stands between the braces. */
    public String written() {
        return written;
    }

    static Optional<AnswerVariable> of(String written) {
        return Arrays.stream(values())
                .filter(variable -> variable.written.equals(written))
                .findFirst();
    }
}
