package com.cegidlife.ticket.attachment;

import com.cegidlife.servicekit.problem.Refusal;

/**
 * What a ticket carries, or may carry at most.
 *
 * @param bytes of all attachments together
 */
public record Load(long files, long bytes) {

    boolean takesOneMore(long size, Load most) {
        return files < most.files && bytes + size <= most.bytes;
    }

    Load withOneMore(long size) {
        return new Load(files + 1, bytes + size);
    }

    /** @throws Refusal {@code ticket-attachments-full} when one more file would exceed the most */
    void mustTakeOneMore(long size, Load most) {
        if (!takesOneMore(size, most)) {
            throw new Refusal(AttachmentProblem.TICKET_ATTACHMENTS_FULL)
                    .with("mostBytes", most.bytes)
                    .with("mostFiles", most.files)
                    .with("heldBytes", bytes)
                    .with("heldFiles", files);
        }
    }
}
