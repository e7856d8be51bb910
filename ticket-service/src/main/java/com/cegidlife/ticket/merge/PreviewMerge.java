package com.cegidlife.ticket.merge;

import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.commitment.Commitment;
import com.cegidlife.ticket.desk.Agent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Says what a merge would do, and does nothing. */
@ApplicationScoped
public class PreviewMerge {

    private final MergeableTickets mergeable;

    PreviewMerge(MergeableTickets mergeable) {
        this.mergeable = mergeable;
    }

    /** @param takenOver what the survivor would owe instead of what it owes later itself */
    public record Preview(Merging merging, List<Commitment> takenOver) {}

    /** @throws Refusal when a number is unknown, or the tickets do not go together */
    @Transactional
    public Preview preview(UUID survivorId, List<String> numbers, Agent agent) {
        var merging = mergeable.named(survivorId, numbers, agent);
        return new Preview(merging, merging.toTakeOver());
    }
}
