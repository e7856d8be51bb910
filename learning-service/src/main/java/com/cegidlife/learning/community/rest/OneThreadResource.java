package com.cegidlife.learning.community.rest;

import com.cegidlife.learning.community.ModerateThread;
import com.cegidlife.learning.community.ReachableThreads;
import com.cegidlife.servicekit.http.Commands;
import com.cegidlife.servicekit.http.Commands.Command;
import com.cegidlife.servicekit.http.Precondition;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** One thread of the learners' community. */
@Path("/training/paths/{path}/threads/{thread}")
@Tag(name = "Community")
public class OneThreadResource {

    private final ReachableThreads reachable;
    private final ModerateThread moderateThread;
    private final Commands commands;

    OneThreadResource(ReachableThreads reachable, ModerateThread moderateThread, Commands commands) {
        this.reachable = reachable;
        this.moderateThread = moderateThread;
        this.commands = commands;
    }

    @GET
    @RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN, Role.TRAINER})
    @Extension(name = ProblemResponses.EXTENSION, value = "training-not-open")
    @Operation(operationId = "getThread", summary = "Read a thread without its posts")
    public RestResponse<ThreadView> get(@PathParam("path") String path, @PathParam("thread") UUID thread) {
        return Versions.answer(ThreadView.of(reachable.thread(path, thread)));
    }

    @PUT
    @Path("/moderation")
    @RolesAllowed(Role.TRAINER)
    @Operation(operationId = "moderateThread", summary = "Pin or lock a thread, or let it go again")
    public RestResponse<ThreadView> moderate(
            @PathParam("path") String path,
            @PathParam("thread") UUID thread,
            @BeanParam Precondition stated,
            @Valid @NotNull ModerationBody body) {
        return commands.run(
                stated,
                new Command<>("moderate-thread", path + "/" + thread, body, ThreadView.class),
                version -> ThreadView.of(moderateThread.moderate(path, thread, version, body.pinned(), body.locked())));
    }

    /**
     * How a thread is from now on.
     *
     * @param pinned shown before the others
     * @param locked written in by trainers alone
     */
    public record ModerationBody(
            @Schema(examples = "true") boolean pinned,
            @Schema(examples = "false") boolean locked) {}
}
