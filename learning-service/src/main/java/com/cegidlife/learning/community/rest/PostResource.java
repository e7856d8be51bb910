package com.cegidlife.learning.community.rest;

import com.cegidlife.learning.community.DeletePost;
import com.cegidlife.learning.community.EditPost;
import com.cegidlife.learning.community.ReportPost;
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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What people do with one post of the community. */
@Path("/training/paths/{path}/threads/{thread}/posts/{post}")
@Tag(name = "Community")
@RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN, Role.TRAINER})
public class PostResource {

    private final EditPost editPost;
    private final DeletePost deletePost;
    private final ReportPost reportPost;
    private final PostViews views;
    private final Commands commands;

    PostResource(EditPost editPost, DeletePost deletePost, ReportPost reportPost, PostViews views, Commands commands) {
        this.editPost = editPost;
        this.deletePost = deletePost;
        this.reportPost = reportPost;
        this.views = views;
        this.commands = commands;
    }

    @PUT
    @Extension(
            name = ProblemResponses.EXTENSION,
            value = "training-not-open, thread-locked, post-hidden, post-edit-time-over")
    @Operation(operationId = "editPost", summary = "Edit your post", description = "Within 15 minutes.")
    public RestResponse<PostView> edit(
            @PathParam("path") String path,
            @PathParam("thread") UUID thread,
            @PathParam("post") UUID post,
            @BeanParam Precondition stated,
            @Valid @NotNull PostBody body) {
        return commands.run(
                stated,
                new Command<>("edit-post", post, body, PostView.class),
                version -> views.of(editPost.edit(path, thread, post, version, body.body())));
    }

    @DELETE
    @Extension(name = ProblemResponses.EXTENSION, value = "training-not-open, post-hidden, post-edit-time-over")
    @Operation(
            operationId = "deletePost",
            summary = "Delete your post",
            description = "Within 15 minutes. Its place in the thread stays, its words do not.")
    public void delete(
            @PathParam("path") String path,
            @PathParam("thread") UUID thread,
            @PathParam("post") UUID post,
            @HeaderParam("If-Match") String ifMatch) {
        deletePost.delete(path, thread, post, Versions.required(ifMatch));
    }

    @POST
    @Path("/reports")
    @Extension(name = ProblemResponses.EXTENSION, value = "training-not-open")
    @Operation(
            operationId = "reportPost",
            summary = "Report a post to the trainers",
            description = "Once: a second report of yours on the same post changes nothing.")
    public void report(
            @PathParam("path") String path,
            @PathParam("thread") UUID thread,
            @PathParam("post") UUID post,
            @Valid @NotNull ReasonBody body) {
        reportPost.report(path, thread, post, body.reason().strip());
    }
}
