package com.cegidlife.learning.rescoring.rest;

import com.cegidlife.learning.rescoring.ProposalState;
import com.cegidlife.learning.rescoring.RescoringProposal;
import com.cegidlife.servicekit.http.Versioned;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The proposal to take a question out of the exams that have ended. */
@Schema(name = "RescoringProposal")
public record ProposalView(
        UUID id,
        UUID questionId,
        String reason,
        ProposalState state,

        @Schema(description = "Exams that asked the question")
        int attempts,

        @Schema(description = "Of those, failed so far, that are passed without it")
        int newPasses,

        UUID proposedBy,
        Instant proposedAt,
        @Schema(description = "Absent while it is proposed") Optional<UUID> decidedBy,
        @Schema(description = "Absent while it is proposed") Optional<Instant> decidedAt,
        @Schema(description = "Also the ETag") long version)
        implements Versioned {

    static ProposalView of(RescoringProposal proposal) {
        return new ProposalView(
                proposal.id(),
                proposal.questionId(),
                proposal.reason(),
                proposal.state(),
                proposal.effect().attempts(),
                proposal.effect().newPasses(),
                proposal.proposedBy(),
                proposal.proposedAt(),
                proposal.decidedBy(),
                proposal.decidedAt(),
                proposal.version());
    }
}
