package com.cegidlife.learning.rescoring.rest;

import com.cegidlife.learning.rescoring.ProposeRescoring;
import com.cegidlife.learning.rescoring.RescoringProposal;
import com.cegidlife.learning.rescoring.RescoringProposals;
import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Proposals to score exams again without a question. */
@Path("/rescoring-proposals")
@Tag(name = "Questions")
@RolesAllowed(Role.TRAINER)
public class ProposalResource {

    private final ProposeRescoring proposeRescoring;
    private final RescoringProposals proposals;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    ProposalResource(
            ProposeRescoring proposeRescoring,
            RescoringProposals proposals,
            Idempotency idempotency,
            CurrentCaller caller) {
        this.proposeRescoring = proposeRescoring;
        this.proposals = proposals;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @Extension(name = ProblemResponses.EXTENSION, value = "rescoring-proposed")
    @Operation(
            operationId = "proposeRescoring",
            summary = "Propose to retire a question and to score the exams that asked it again without it",
            description = "Shows how many exams would be passed by it; nothing changes until another trainer approves.")
    @APIResponse(
            responseCode = "201",
            description = "Proposed; Location and ETag are those of the new proposal",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProposalView.class)))
    public RestResponse<ProposalView> propose(
            @HeaderParam("Idempotency-Key") String key, @Valid @NotNull NewProposal body) {
        var trainer = caller.get().userId();
        var view = idempotency.once(
                trainer,
                "propose-rescoring",
                key,
                body,
                ProposalView.class,
                () -> ProposalView.of(proposeRescoring.propose(body.questionId(), body.reason(), trainer)));
        return Versions.created("/rescoring-proposals/" + view.id(), view);
    }

    @GET
    @Operation(operationId = "listRescoringProposals", summary = "List the proposals, the last first")
    public Page<ProposalView> list(@BeanParam @Valid PageRequest page) {
        var rows = proposals.list(page.after(UUID::fromString), page.limit() + 1);
        return Page.of(rows, page.limit(), ProposalResource::position, ProposalView::of);
    }

    private static String position(RescoringProposal proposal) {
        return proposal.id().toString();
    }

    /** Which question is to be taken out, and why. */
    public record NewProposal(
            @Schema(examples = "0198c0de-0000-7000-8000-000000000000") @NotNull
            UUID questionId,

            @Schema(examples = "Deux réponses sont justes.") @NotBlank @Size(max = 1_000)
            String reason) {}
}
