package com.cegidlife.learning.path.rest;

import com.cegidlife.learning.path.EditDraft;
import com.cegidlife.learning.path.PathVersions;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** A version of a learning path as trainers read and write it. */
@Path("/learning-paths/{path}/versions/{pathVersion}")
@Tag(name = "Authoring of learning paths")
@RolesAllowed(Role.TRAINER)
public class PathVersionResource {

    private final PathVersions versions;
    private final EditDraft editDraft;
    private final Commands commands;

    PathVersionResource(PathVersions versions, EditDraft editDraft, Commands commands) {
        this.versions = versions;
        this.editDraft = editDraft;
        this.commands = commands;
    }

    @GET
    @Operation(operationId = "getPathVersion", summary = "Read a version of a learning path, as trainers wrote it")
    public RestResponse<VersionView> get(@PathParam("path") String path, @PathParam("pathVersion") int number) {
        return Versions.answer(VersionView.of(versions.get(path, number)));
    }

    @PUT
    @Extension(name = ProblemResponses.EXTENSION, value = "path-version-published")
    @Operation(
            operationId = "editPathDraft",
            summary = "Replace what a draft says",
            description =
                    "As a whole. A module requires only modules before it; texts are freed of scripts and styles.")
    public RestResponse<VersionView> edit(
            @PathParam("path") String path,
            @PathParam("pathVersion") int number,
            @BeanParam Precondition stated,
            @Valid @NotNull DraftBody body) {
        return commands.run(
                stated,
                new Command<>("edit-path-draft", path + "/" + number, body, VersionView.class),
                version -> VersionView.of(editDraft.edit(path, number, version, body.value())));
    }
}
