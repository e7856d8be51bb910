package com.cegidlife.ticket.savedview.rest;

import com.cegidlife.ticket.desk.Team;
import com.cegidlife.ticket.savedview.ViewDraft;
import com.cegidlife.ticket.search.TicketCriteria;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be kept. */
@Schema(examples = """
                {"name": "Clôtures urgentes", "filter": {"text": "clôture", "stage": "OPEN", "priority": "CRITICAL"},
                 "team": "SUPPORT"}""")
public record SavedViewBody(
        @NotBlank @Size(max = 100) @Schema(examples = "Clôtures urgentes")
        String name,

        @NotNull @Schema(description = "The names and values are those of the query of GET /tickets")
        TicketCriteria filter,

        @Schema(nullable = true, description = "Shares it with this team, one of one's own")
        Team team) {

    ViewDraft toDraft() {
        return new ViewDraft(name.strip(), filter, Optional.ofNullable(team));
    }
}
