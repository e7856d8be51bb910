package com.cegidlife.ticket.phone.rest;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who calls. */
public record CallBody(
        @Schema(nullable = true, description = "The user who calls; absent while the caller is not identified")
        UUID callerId) {}
