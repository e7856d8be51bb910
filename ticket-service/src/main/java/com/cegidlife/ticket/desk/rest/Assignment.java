package com.cegidlife.ticket.desk.rest;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To whom a ticket is given. */
public record Assignment(
        @NotNull @Schema(examples = "b7c1f0d2-3a58-4c0e-9a55-0d6d3a3f7a11", description = "User id of the agent")
        UUID agentId) {}
