package com.cegidlife.ticket.assignment.rest;

import com.cegidlife.servicekit.problem.Text;
import com.cegidlife.ticket.assignment.Candidate;
import com.cegidlife.ticket.assignment.SkillMatch;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agent who may get a ticket. */
@Schema(name = "AssignmentCandidate")
public record CandidateView(
        UUID agentId,

        @Schema(description = "Whether the team answers now and the agent is at work: who is not gets no tickets")
        boolean atWork,

        SkillMatch skill,

        @Schema(description = "How many open tickets the agent has")
        long openTickets,

        @Schema(description = "What decides on the rank, the weightiest first")
        List<ReasonView> reasons) {

    static CandidateView of(Candidate candidate) {
        return new CandidateView(
                candidate.agentId(),
                candidate.isPresent(),
                candidate.match(),
                candidate.open(),
                candidate.reasons().stream().map(ReasonView::of).toList());
    }

    /** The same in both languages. */
    @Schema(name = "AssignmentReason")
    public record ReasonView(
            @Schema(examples = "connaît le module") String fr,
            @Schema(examples = "knows the module") String en) {

        static ReasonView of(Text text) {
            return new ReasonView(text.french(), text.english());
        }
    }
}
