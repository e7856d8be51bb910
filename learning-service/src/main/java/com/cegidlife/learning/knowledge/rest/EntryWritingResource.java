package com.cegidlife.learning.knowledge.rest;

import com.cegidlife.learning.knowledge.EditEntry;
import com.cegidlife.learning.knowledge.EntryChange;
import com.cegidlife.learning.knowledge.PublishEntry;
import com.cegidlife.learning.knowledge.WithdrawEntry;
import com.cegidlife.learning.knowledge.WrittenEntry;
import com.cegidlife.servicekit.http.Commands;
import com.cegidlife.servicekit.http.Commands.Command;
import com.cegidlife.servicekit.http.Precondition;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What trainers do with an entry. */
@Path("/knowledge/entries/{slug}")
@Tag(name = "Knowledge base")
@RolesAllowed(Role.TRAINER)
public class EntryWritingResource {

    private final EditEntry editEntry;
    private final PublishEntry publishEntry;
    private final WithdrawEntry withdrawEntry;
    private final CurrentCaller caller;
    private final Commands commands;

    EntryWritingResource(
            EditEntry editEntry,
            PublishEntry publishEntry,
            WithdrawEntry withdrawEntry,
            CurrentCaller caller,
            Commands commands) {
        this.editEntry = editEntry;
        this.publishEntry = publishEntry;
        this.withdrawEntry = withdrawEntry;
        this.caller = caller;
        this.commands = commands;
    }

    @PUT
    @Operation(
            operationId = "editKnowledgeEntry",
            summary = "Write the next edition of an entry",
            description = "What is published stays as it is until this edition is published.")
    public RestResponse<EntryView> edit(
            @PathParam("slug") String slug, @BeanParam Precondition stated, @NotNull @Valid ContentBody body) {
        return run("edit", slug, stated, body, change -> editEntry.edit(change, body.value()));
    }

    @POST
    @Path("/publish")
    @Extension(name = ProblemResponses.EXTENSION, value = "knowledge-edition-published")
    @Operation(operationId = "publishKnowledgeEntry", summary = "Publish the last edition of an entry")
    public RestResponse<EntryView> publish(@PathParam("slug") String slug, @BeanParam Precondition stated) {
        return run("publish", slug, stated, null, publishEntry::publish);
    }

    @POST
    @Path("/withdraw")
    @Extension(name = ProblemResponses.EXTENSION, value = "knowledge-entry-not-published")
    @Operation(operationId = "withdrawKnowledgeEntry", summary = "Take an entry out of everybody's sight")
    public RestResponse<EntryView> withdraw(@PathParam("slug") String slug, @BeanParam Precondition stated) {
        return run("withdraw", slug, stated, null, withdrawEntry::withdraw);
    }

    private RestResponse<EntryView> run(
            String verb, String slug, Precondition stated, Object body, Function<EntryChange, WrittenEntry> work) {
        var trainer = caller.get().userId();
        return commands.run(
                stated,
                new Command<>(verb + "-knowledge-entry", slug, body, EntryView.class),
                version -> EntryView.of(work.apply(new EntryChange(slug, version, trainer)), true));
    }
}
