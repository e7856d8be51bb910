package com.cegidlife.learning.community.rest;

import com.cegidlife.learning.community.Post;
import com.cegidlife.learning.community.Posts;
import com.cegidlife.learning.community.ReachableThreads;
import com.cegidlife.learning.community.Reply;
import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The posts of a thread. */
@Path("/training/paths/{path}/threads/{thread}/posts")
@Tag(name = "Community")
@RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN, Role.TRAINER})
public class PostsResource {

    private final ReachableThreads reachable;
    private final Posts posts;
    private final Reply reply;
    private final PostViews views;
    private final Idempotency idempotency;

    PostsResource(ReachableThreads reachable, Posts posts, Reply reply, PostViews views, Idempotency idempotency) {
        this.reachable = reachable;
        this.posts = posts;
        this.reply = reply;
        this.views = views;
        this.idempotency = idempotency;
    }

    @GET
    @Transactional
    @Extension(name = ProblemResponses.EXTENSION, value = "training-not-open")
    @Operation(
            operationId = "listPosts",
            summary = "List the posts of a thread in the order in which they were written")
    public Page<PostView> list(
            @PathParam("path") String path, @PathParam("thread") UUID thread, @BeanParam @Valid PageRequest page) {
        var reached = reachable.thread(path, thread);
        var rows = posts.of(reached.id(), page.after(UUID::fromString), page.limit() + 1);
        return Page.of(rows, page.limit(), (Post post) -> post.id().toString(), views.of(rows));
    }

    @POST
    @Extension(name = ProblemResponses.EXTENSION, value = "training-not-open, thread-locked")
    @Operation(operationId = "reply", summary = "Reply in a thread")
    @APIResponse(
            responseCode = "201",
            description = "Written",
            content = @Content(schema = @Schema(implementation = PostView.class)))
    public RestResponse<PostView> reply(
            @PathParam("path") String path,
            @PathParam("thread") UUID thread,
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull PostBody body) {
        var view = idempotency.once(
                reachable.author().userId(),
                "reply/" + thread,
                key,
                body,
                PostView.class,
                () -> views.of(reply.reply(path, thread, body.body())));
        return Versions.created("/training/paths/%s/threads/%s/posts/%s".formatted(path, thread, view.id()), view);
    }
}
