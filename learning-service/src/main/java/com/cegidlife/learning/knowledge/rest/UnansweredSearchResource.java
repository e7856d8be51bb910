package com.cegidlife.learning.knowledge.rest;

import com.cegidlife.learning.knowledge.UnansweredSearches;
import com.cegidlife.learning.knowledge.UnansweredSearches.Unanswered;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What trainers should write about. */
@Path("/knowledge/unanswered-searches")
@Tag(name = "Knowledge base")
@RolesAllowed(Role.TRAINER)
public class UnansweredSearchResource {

    private final UnansweredSearches searches;

    UnansweredSearchResource(UnansweredSearches searches) {
        this.searches = searches;
    }

    @GET
    @Operation(
            operationId = "listUnansweredSearches",
            summary = "List what was searched for and not found, the most frequent first",
            description = "Words alone, and only those looked for at least three times; nobody's name, and no numbers.")
    public Page<Unanswered> list(@BeanParam @Valid PageRequest page) {
        var rows = searches.list(page.after(UnansweredSearchResource::parse), page.limit() + 1);
        return Page.of(rows, page.limit(), row -> row.searches() + ":" + row.words(), Function.identity());
    }

    private static Unanswered parse(String place) {
        var parts = place.split(":", 2);
        return new Unanswered(parts[1], Long.parseLong(parts[0]), LocalDate.EPOCH, LocalDate.EPOCH);
    }
}
