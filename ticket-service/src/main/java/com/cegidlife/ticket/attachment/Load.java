package com.cegidlife.ticket.attachment;

import com.cegidlife.servicekit.problem.Refusal;

/**
 * What a ticket carries, or may carry at most.
 *
 * @param bytes of all attachments together
 */
public record Load(long files, long bytes) {

    /** @throws Refusal {@code ticket-attachments-full} when one more file would exceed the most */
    void mustTakeOneMore(long size, Load most) {
        if (files + 1 > most.files || bytes + size > most.bytes) {
            throw new Refusal(AttachmentProblem.TICKET_ATTACHMENTS_FULL)
                    .with("mostBytes", most.bytes)
                    .with("mostFiles", most.files)
                    .with("heldBytes", bytes)
                    .with("heldFiles", files);
        }
    }
}
