package com.cegidlife.ticket.link.rest;

import com.cegidlife.events.TicketRelation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a ticket stands to another one. */
public record NewLink(
        @NotNull @Schema(examples = "CAUSED_BY", description = "Read from this ticket: it RELATION the other one")
        TicketRelation relation,

        @NotBlank
        @Size(max = 40)
        @Schema(examples = "D-2026-000037", description = "The number of another ticket of the same customer")
        String ticket) {}
