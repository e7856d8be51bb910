package com.cegidlife.ticket.watch.rest;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The name by which an agent is mentioned. */
public record MentionNameBody(
        @NotNull
        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,38}[A-Za-z0-9]")
        @Schema(examples = "lea.petit", description = "Without the @; upper and lower case are the same")
        String name,

        @Email
        @Size(max = 254)
        @Schema(nullable = true, examples = "lea.petit@cegidlife.example", description = "Absent for no mails")
        String email) {}
