package com.cegidlife.learning.path.rest;

import com.cegidlife.learning.path.PublishVersion;
import com.cegidlife.learning.path.WithdrawVersion;
import com.cegidlife.servicekit.http.Commands;
import com.cegidlife.servicekit.http.Commands.Command;
import com.cegidlife.servicekit.http.Precondition;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Shows versions of learning paths to the learners, and takes them away. */
@Path("/learning-paths/{path}/versions/{pathVersion}")
@Tag(name = "Authoring of learning paths")
@RolesAllowed(Role.TRAINER)
public class PublicationResource {

    private final PublishVersion publishVersion;
    private final WithdrawVersion withdrawVersion;
    private final Commands commands;
    private final CurrentCaller caller;

    PublicationResource(
            PublishVersion publishVersion, WithdrawVersion withdrawVersion, Commands commands, CurrentCaller caller) {
        this.publishVersion = publishVersion;
        this.withdrawVersion = withdrawVersion;
        this.commands = commands;
        this.caller = caller;
    }

    @POST
    @Path("/publication")
    @Extension(name = ProblemResponses.EXTENSION, value = "path-version-published, path-incomplete")
    @Operation(
            operationId = "publishPathVersion",
            summary = "Publish a draft",
            description =
                    "Learners see it at once, in place of the version before, and it never changes again. What they have"
                            + " done counts on, but for lessons whose content has changed.")
    public RestResponse<VersionView> publish(
            @PathParam("path") String path, @PathParam("pathVersion") int number, @BeanParam Precondition stated) {
        return commands.run(
                stated,
                command("publish-path-version", path, number, null),
                version -> VersionView.of(publishVersion.publish(
                        path, number, version, caller.get().userId())));
    }

    @POST
    @Path("/withdrawal")
    @Extension(name = ProblemResponses.EXTENSION, value = "path-version-not-published")
    @Operation(
            operationId = "withdrawPathVersion",
            summary = "Take a learning path from the learners",
            description = "What they have done is kept; a later version may be published.")
    public RestResponse<VersionView> withdraw(
            @PathParam("path") String path,
            @PathParam("pathVersion") int number,
            @BeanParam Precondition stated,
            @Valid @NotNull WithdrawalBody body) {
        return commands.run(
                stated,
                command("withdraw-path-version", path, number, body),
                version -> VersionView.of(withdrawVersion.withdraw(
                        path,
                        number,
                        version,
                        caller.get().userId(),
                        body.reason().strip())));
    }

    private static Command<VersionView> command(String operation, String path, int number, Object body) {
        return new Command<>(operation, path + "/" + number, body, VersionView.class);
    }

    /** Why a path is withdrawn. */
    public record WithdrawalBody(
            @Schema(examples = "Le produit n'est plus distribué.") @NotBlank @Size(max = 1000)
            String reason) {}
}
