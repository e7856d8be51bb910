package com.cegidlife.learning.rescoring.rest;

import com.cegidlife.learning.rescoring.DecideRescoring;
import com.cegidlife.learning.rescoring.RescoringProposals;
import com.cegidlife.servicekit.http.Commands;
import com.cegidlife.servicekit.http.Commands.Command;
import com.cegidlife.servicekit.http.Precondition;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** One proposal to score exams again. */
@Path("/rescoring-proposals/{proposalId}")
@Tag(name = "Questions")
@RolesAllowed(Role.TRAINER)
public class OneProposalResource {

    private final RescoringProposals proposals;
    private final DecideRescoring decideRescoring;
    private final Commands commands;
    private final CurrentCaller caller;

    OneProposalResource(
            RescoringProposals proposals, DecideRescoring decideRescoring, Commands commands, CurrentCaller caller) {
        this.proposals = proposals;
        this.decideRescoring = decideRescoring;
        this.commands = commands;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "getRescoringProposal", summary = "Read a proposal")
    @APIResponse(responseCode = "200", description = "Its ETag is the version to state in If-Match")
    @APIResponseSchema(ProposalView.class)
    public RestResponse<ProposalView> get(@PathParam("proposalId") UUID id) {
        return Versions.answer(ProposalView.of(proposals.get(id)));
    }

    @POST
    @Path("/approve")
    @Extension(name = ProblemResponses.EXTENSION, value = "second-trainer-needed, rescoring-decided, question-needed")
    @Operation(
            operationId = "approveRescoring",
            summary = "Retire the question and score the exams again, as another trainer proposed",
            description = "Whoever reaches the threshold without the question has passed; no pass is taken away.")
    @APIResponse(responseCode = "200", description = "Approved; the ETag is its new version")
    @APIResponseSchema(ProposalView.class)
    public RestResponse<ProposalView> approve(@PathParam("proposalId") UUID id, @BeanParam @Valid Precondition stated) {
        return commands.run(
                stated,
                new Command<>("approve-rescoring", id, null, ProposalView.class),
                version -> ProposalView.of(
                        decideRescoring.approve(id, version, caller.get().userId())));
    }

    @POST
    @Path("/reject")
    @Extension(name = ProblemResponses.EXTENSION, value = "rescoring-decided")
    @Operation(operationId = "rejectRescoring", summary = "Leave the exams as they were scored")
    @APIResponse(responseCode = "200", description = "Rejected; the ETag is its new version")
    @APIResponseSchema(ProposalView.class)
    public RestResponse<ProposalView> reject(@PathParam("proposalId") UUID id, @BeanParam @Valid Precondition stated) {
        return commands.run(
                stated,
                new Command<>("reject-rescoring", id, null, ProposalView.class),
                version -> ProposalView.of(
                        decideRescoring.reject(id, version, caller.get().userId())));
    }
}
