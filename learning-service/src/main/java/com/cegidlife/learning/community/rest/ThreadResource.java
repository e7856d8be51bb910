package com.cegidlife.learning.community.rest;

import com.cegidlife.learning.community.CommunityThread;
import com.cegidlife.learning.community.CommunityThreads;
import com.cegidlife.learning.community.CommunityThreads.Place;
import com.cegidlife.learning.community.ReachableThreads;
import com.cegidlife.learning.community.StartThread;
import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The threads of the learners' community about a path. */
@Path("/training/paths/{path}/threads")
@Tag(name = "Community")
@RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN, Role.TRAINER})
public class ThreadResource {

    private final StartThread startThread;
    private final CommunityThreads threads;
    private final ReachableThreads reachable;
    private final Idempotency idempotency;

    ThreadResource(
            StartThread startThread, CommunityThreads threads, ReachableThreads reachable, Idempotency idempotency) {
        this.startThread = startThread;
        this.threads = threads;
        this.reachable = reachable;
        this.idempotency = idempotency;
    }

    @GET
    @Transactional
    @Extension(name = ProblemResponses.EXTENSION, value = "training-not-open")
    @Operation(
            operationId = "listThreads",
            summary = "List the threads about a path",
            description = "Pinned ones first, then the ones written in last.")
    public Page<ThreadView> list(@PathParam("path") String path, @BeanParam @Valid PageRequest page) {
        reachable.mustReach(path);
        List<CommunityThread> rows = threads.about(path, page.after(Place::parse), page.limit() + 1);
        return Page.of(rows, page.limit(), Place::of, ThreadView::of);
    }

    @POST
    @Extension(name = ProblemResponses.EXTENSION, value = "training-not-open")
    @Operation(
            operationId = "startThread",
            summary = "Start a thread about a path",
            description =
                    "Users of all companies that follow the path read it; you are shown by first name and initial alone.")
    @APIResponse(
            responseCode = "201",
            description = "Started",
            content = @Content(schema = @Schema(implementation = ThreadView.class)))
    public RestResponse<ThreadView> start(
            @PathParam("path") String path,
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull ThreadBody body) {
        var view = idempotency.once(
                reachable.author().userId(),
                "start-thread/" + path,
                key,
                body,
                ThreadView.class,
                () -> ThreadView.of(startThread.start(path, body.title().strip(), body.body())));
        return Versions.created("/training/paths/%s/threads/%s".formatted(path, view.id()), view);
    }

    /** A thread and its first post. */
    public record ThreadBody(
            @Schema(examples = "TVA sur les débits") @NotBlank @Size(max = 200)
            String title,

            @Schema(description = "HTML; scripts are taken out", examples = "Quand la choisir ?")
            @NotBlank
            @Size(max = 10_000)
            String body) {}
}
