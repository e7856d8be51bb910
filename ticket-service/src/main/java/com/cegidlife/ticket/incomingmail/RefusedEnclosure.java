package com.cegidlife.ticket.incomingmail;

import com.cegidlife.servicekit.problem.Text;

/**
 * A file of a mail that was not taken as an attachment (R4.3).
 *
 * @param name as the sender calls it
 */
public record RefusedEnclosure(String name, Text why) {}
