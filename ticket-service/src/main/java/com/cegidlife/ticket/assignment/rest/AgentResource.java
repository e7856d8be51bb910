package com.cegidlife.ticket.assignment.rest;

import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.ticket.assignment.AssignableAgents;
import com.cegidlife.ticket.assignment.SetSkills;
import com.cegidlife.ticket.assignment.WithdrawAgent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Managers say to whom tickets may be assigned by themselves, and what these agents know. */
@Path("/agents")
@Tag(name = "Assignment")
@RolesAllowed(Role.SUPPORT_MANAGER)
public class AgentResource {

    private final AssignableAgents agents;
    private final SetSkills setSkills;
    private final WithdrawAgent withdrawAgent;
    private final CurrentCaller caller;

    AgentResource(AssignableAgents agents, SetSkills setSkills, WithdrawAgent withdrawAgent, CurrentCaller caller) {
        this.agents = agents;
        this.setSkills = setSkills;
        this.withdrawAgent = withdrawAgent;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listAssignableAgents",
            summary = "List to whom tickets may be assigned by themselves, and what they know")
    public Page<AgentView> list(@BeanParam @Valid PageRequest page) {
        var rows = agents.list(page.after(UUID::fromString), page.limit() + 1);
        return Page.of(rows, page.limit(), agent -> agent.id().toString(), AgentView::of);
    }

    @GET
    @Path("/{agentId}")
    @Operation(operationId = "getAssignableAgent", summary = "Read the team of an agent and what the agent knows")
    @APIResponse(responseCode = "200", description = "Its ETag is the version to state in If-Match")
    @APIResponseSchema(AgentView.class)
    public RestResponse<AgentView> get(@PathParam("agentId") UUID agentId) {
        return Versions.answer(AgentView.of(agents.get(agentId)));
    }

    @PUT
    @Path("/{agentId}")
    @Operation(
            operationId = "setAgentSkills",
            summary = "Say to which team an agent belongs and what the agent knows",
            description =
                    "From then on tickets of the team may be assigned to the agent by themselves, while the agent is"
                            + " at work. If-Match is \"0\" for an agent of whom nothing was said.")
    @APIResponse(responseCode = "200", description = "The agent as it is now; the ETag is the new version")
    @APIResponseSchema(AgentView.class)
    public RestResponse<AgentView> set(
            @PathParam("agentId") UUID agentId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AgentBody body) {
        return Versions.answer(AgentView.of(setSkills.set(
                agentId,
                Versions.required(ifMatch),
                body.team(),
                body.toSkills(),
                caller.get().userId())));
    }

    @DELETE
    @Path("/{agentId}")
    @Operation(
            operationId = "withdrawAgent",
            summary = "Have no more tickets assigned to an agent by themselves",
            description = "The tickets that the agent has stay the agent's.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public void withdraw(@PathParam("agentId") UUID agentId, @HeaderParam("If-Match") String ifMatch) {
        withdrawAgent.withdraw(agentId, Versions.required(ifMatch), caller.get().userId());
    }
}
