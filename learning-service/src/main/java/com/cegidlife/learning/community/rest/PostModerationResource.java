package com.cegidlife.learning.community.rest;

import com.cegidlife.learning.community.ModeratePost;
import com.cegidlife.servicekit.http.Commands;
import com.cegidlife.servicekit.http.Commands.Command;
import com.cegidlife.servicekit.http.Precondition;
import com.cegidlife.servicekit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What trainers do with one post of the community. */
@Path("/training/paths/{path}/threads/{thread}/posts/{post}")
@Tag(name = "Community")
@RolesAllowed(Role.TRAINER)
public class PostModerationResource {

    private final ModeratePost moderatePost;
    private final PostViews views;
    private final Commands commands;

    PostModerationResource(ModeratePost moderatePost, PostViews views, Commands commands) {
        this.moderatePost = moderatePost;
        this.views = views;
        this.commands = commands;
    }

    @POST
    @Path("/hiding")
    @Operation(
            operationId = "hidePost",
            summary = "Hide a post",
            description = "Its author is told why; its reports are settled.")
    public RestResponse<PostView> hide(
            @PathParam("path") String path,
            @PathParam("thread") UUID thread,
            @PathParam("post") UUID post,
            @BeanParam Precondition stated,
            @Valid @NotNull ReasonBody body) {
        return commands.run(
                stated,
                new Command<>("hide-post", post, body, PostView.class),
                version -> views.of(moderatePost.moderate(
                        path, thread, post, version, Optional.of(body.reason().strip()))));
    }

    @POST
    @Path("/showing")
    @Operation(
            operationId = "showPost",
            summary = "Show a post, hidden or reported",
            description = "It is there for all again; its reports are settled.")
    public RestResponse<PostView> show(
            @PathParam("path") String path,
            @PathParam("thread") UUID thread,
            @PathParam("post") UUID post,
            @BeanParam Precondition stated) {
        return commands.run(
                stated,
                new Command<>("show-post", post, null, PostView.class),
                version -> views.of(moderatePost.moderate(path, thread, post, version, Optional.empty())));
    }
}
