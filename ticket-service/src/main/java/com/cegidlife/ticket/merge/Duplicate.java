package com.cegidlife.ticket.merge;

/**
 * A ticket that is to go on in another one.
 *
 * @param version as the agent read it
 */
public record Duplicate(String number, long version) {}
