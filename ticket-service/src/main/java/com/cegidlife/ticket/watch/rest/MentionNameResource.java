package com.cegidlife.ticket.watch.rest;

import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import com.cegidlife.ticket.watch.MentionNames;
import com.cegidlife.ticket.watch.SetMentionName;
import com.cegidlife.ticket.watch.WatchProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Under which names agents can be mentioned in internal notes. */
@Path("/mention-names")
@Tag(name = "Watchers")
@RolesAllowed({Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER, Role.CUSTOMER_SERVICE_AGENT})
public class MentionNameResource {

    private final MentionNames names;
    private final SetMentionName setMentionName;
    private final CurrentCaller caller;

    MentionNameResource(MentionNames names, SetMentionName setMentionName, CurrentCaller caller) {
        this.names = names;
        this.setMentionName = setMentionName;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listMentionNames", summary = "List the names by which agents are mentioned")
    public Page<MentionNameView> list(@BeanParam @Valid PageRequest page) {
        var rows = names.all(page.after(name -> name), page.limit() + 1);
        return Page.of(rows, page.limit(), name -> name.name(), MentionNameView::of);
    }

    @PUT
    @Path("/{agentId}")
    @Operation(
            operationId = "setMentionName",
            summary = "Say under which name an agent is mentioned, and where the agent is told of it",
            description =
                    "By the agent or a support manager. Whoever writes @name in an internal note makes the agent follow"
                            + " the ticket. If-Match is \"0\" for an agent who has no name yet.")
    @Extension(name = ProblemResponses.EXTENSION, value = "mention-name-taken, mention-name-of-another")
    @APIResponse(responseCode = "200", description = "The name as it is now; the ETag is its new version")
    @APIResponseSchema(MentionNameView.class)
    public RestResponse<MentionNameView> set(
            @PathParam("agentId") UUID agentId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid MentionNameBody body) {
        var version = Versions.required(ifMatch);
        var by = caller.get();
        if (!by.userId().equals(agentId) && !by.is(Role.SUPPORT_MANAGER)) {
            throw new Refusal(WatchProblem.MENTION_NAME_OF_ANOTHER);
        }
        var set = setMentionName.set(agentId, version, by.userId(), body.name(), Optional.ofNullable(body.email()));
        return Versions.answer(MentionNameView.of(set));
    }
}
