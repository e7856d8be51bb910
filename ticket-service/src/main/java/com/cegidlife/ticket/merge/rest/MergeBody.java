package com.cegidlife.ticket.merge.rest;

import com.cegidlife.ticket.merge.Duplicate;
import com.cegidlife.ticket.merge.Merging;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to go on in the ticket. */
public record MergeBody(
        @NotNull @Size(min = 1, max = Merging.MOST) List<@NotNull @Valid Named> tickets,

        @NotBlank @Size(max = 2_000) @Schema(examples = "La même erreur, signalée deux fois.")
        String reason) {

    /** A duplicate, as the preview showed it. */
    @Schema(name = "Duplicate")
    public record Named(
            @NotBlank @Size(max = 40) @Schema(examples = "D-2026-000037")
            String number,

            @PositiveOrZero @Schema(examples = "3", description = "Its version as the preview showed it")
            long version) {}

    List<Duplicate> duplicates() {
        return tickets.stream()
                .map(named -> new Duplicate(named.number().strip(), named.version()))
                .toList();
    }
}
