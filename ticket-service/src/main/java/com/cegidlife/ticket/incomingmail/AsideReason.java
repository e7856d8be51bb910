package com.cegidlife.ticket.incomingmail;

/** Why a mail did not become a note, and is for agents to look at. */
public enum AsideReason {
    /** A program wrote it, such as an absence notice, or it went to a list: nobody is answered, or both would go on for ever. */
    AUTOMATIC,
    /** A mail server tells that a mail could not be delivered. */
    BOUNCE,
    /** Nothing was written above the quotation, and nothing came with it. */
    EMPTY,
    /** It answers no mail about a ticket. */
    NO_TICKET,
    /** The address it was sent to is not the one that was given to its sender: forwarded, or forged. */
    NOT_THE_ADDRESSEE,
    /** The ticket is over, and is not reopened while the customer's support is suspended; the sender was told (R14.7). */
    SUPPORT_SUSPENDED,
    /** The ticket is over, and it is too late to reopen it; the sender was told. */
    TICKET_OVER,
    /** It was not read; it is in the mailbox. */
    TOO_LARGE,
    /** Its sender has written too often within an hour. */
    TOO_MANY,
    /** No open account has the address of its sender. */
    UNKNOWN_SENDER,
    /** It is no mail that can be read; it is in the mailbox. */
    UNREADABLE
}
