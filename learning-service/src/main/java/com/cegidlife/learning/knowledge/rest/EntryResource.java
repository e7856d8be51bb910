package com.cegidlife.learning.knowledge.rest;

import com.cegidlife.learning.knowledge.CurrentReader;
import com.cegidlife.learning.knowledge.EntryLine;
import com.cegidlife.learning.knowledge.ListEntries;
import com.cegidlife.learning.knowledge.ReadEntries;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.http.Versions;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The knowledge base, read by everyone who is signed in. */
@Path("/knowledge/entries")
@Tag(name = "Knowledge base")
@Authenticated
public class EntryResource {

    private final ListEntries listEntries;
    private final ReadEntries readEntries;
    private final CurrentReader reader;

    EntryResource(ListEntries listEntries, ReadEntries readEntries, CurrentReader reader) {
        this.listEntries = listEntries;
        this.readEntries = readEntries;
        this.reader = reader;
    }

    @GET
    @Operation(
            operationId = "listKnowledgeEntries",
            summary = "List the entries of the knowledge base by name",
            description =
                    "Those of the products that one's customer holds, and those for everyone (R12.1, R13.1). Trainers"
                            + " see drafts and withdrawn entries too.")
    public Page<EntryLineView> list(@BeanParam EntryFilterQuery filter, @BeanParam @Valid PageRequest page) {
        var reading = reader.get();
        var rows = listEntries.list(
                reading, filter.value(), page.after(slug -> slug).orElse(""), page.limit() + 1);
        return Page.of(rows, page.limit(), EntryLine::slug, line -> EntryLineView.of(line, reading.trainer()));
    }

    @GET
    @Path("/{slug}")
    @Operation(
            operationId = "getKnowledgeEntry",
            summary = "Read an entry of the knowledge base",
            description = "The published edition; trainers read the last one, or the one that they ask for. An entry of"
                    + " products that one's customer does not hold is not found.")
    public RestResponse<EntryView> get(
            @PathParam("slug") String slug,
            @Parameter(description = "The number of another edition, for trainers") @QueryParam("edition")
                    Integer edition) {
        var reading = reader.get();
        return Versions.answer(
                EntryView.of(readEntries.read(slug, Optional.ofNullable(edition), reading), reading.trainer()));
    }
}
