package com.cegidlife.learning.knowledge.rest;

import com.cegidlife.learning.knowledge.CurrentReader;
import com.cegidlife.learning.knowledge.Hit;
import com.cegidlife.learning.knowledge.SearchKnowledge;
import com.cegidlife.learning.knowledge.SuggestEntries;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Finds what the knowledge base says. */
@Path("/knowledge")
@Tag(name = "Knowledge base")
@Authenticated
public class SearchResource {

    private final SearchKnowledge searchKnowledge;
    private final SuggestEntries suggestEntries;
    private final CurrentReader reader;

    SearchResource(SearchKnowledge searchKnowledge, SuggestEntries suggestEntries, CurrentReader reader) {
        this.searchKnowledge = searchKnowledge;
        this.suggestEntries = suggestEntries;
        this.reader = reader;
    }

    /** What a ticket says that is being written. */
    public record DraftBody(
            @Schema(examples = "Lettrage impossible") @NotNull @Size(max = 200)
            String subject,

            @Schema(description = "Absent while nothing is written", examples = "Le bouton reste gris.")
            Optional<@Size(max = 20_000) String> text,

            @Schema(description = "Absent while none is chosen", examples = "COMPTA")
            Optional<@Size(max = 40) String> product) {}

    /** What may answer it, the best first. */
    public record SuggestionsView(List<HitView> items) {}

    @GET
    @Path("/search")
    @Operation(
            operationId = "searchKnowledge",
            summary = "Search the knowledge base in French",
            description =
                    "Accents, plurals, elisions and slips of the pen do not matter; the best entry first, with the"
                            + " passage that suits best (R13.1).")
    public Page<HitView> search(
            @Parameter(description = "Words, as they come", example = "lettrer une facture")
                    @QueryParam("text")
                    @DefaultValue("")
                    @Size(max = 500)
                    String text,
            @BeanParam EntryFilterQuery filter,
            @BeanParam @Valid PageRequest page) {
        var rows = searchKnowledge.search(
                text, reader.get(), filter.value(), page.after(Hit.Place::parse), page.limit() + 1);
        return Page.of(
                rows,
                page.limit(),
                found -> found.hit().place().toString(),
                found -> HitView.of(found.hit(), Optional.of(found.excerpt())));
    }

    @POST
    @Path("/suggestions")
    @Operation(
            operationId = "suggestKnowledge",
            summary = "Suggest entries while a ticket is being written",
            description = "At most five, the best first; nothing is kept of what is sent.")
    public SuggestionsView suggest(@NotNull @Valid DraftBody body) {
        var hits = suggestEntries.suggest(body.subject(), body.text().orElse(""), body.product(), reader.get());
        return new SuggestionsView(
                hits.stream().map(hit -> HitView.of(hit, Optional.empty())).toList());
    }
}
