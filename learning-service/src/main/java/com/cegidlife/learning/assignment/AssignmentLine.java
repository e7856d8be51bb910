package com.cegidlife.learning.assignment;

import com.cegidlife.servicekit.problem.Refusal;

/**
 * One of the assignments that a list asks for, as it was written.
 *
 * @param line in the list, from 1; of a file, with its header
 * @param user identifier or address of a user; empty when the line cannot be read
 * @param functionalRole its code; empty when the line cannot be read
 */
public record AssignmentLine(int line, String user, String functionalRole) {

    /** @throws Refusal when it does not name a user and a role */
    void mustBeReadable() {
        if (user.isBlank() || functionalRole.isBlank()) {
            throw new Refusal(AssignmentProblem.LINE_UNREADABLE).with("line", line);
        }
    }
}
