package com.cegidlife.ticket.entitlement.rest;

import com.cegidlife.ticket.entitlement.SuspensionKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a customer's support is to be suspended. */
public record NewSuspension(
        @NotNull @Schema(examples = "UNTRAINED_USERS") SuspensionKind kind,

        @NotBlank
        @Size(max = 2_000)
        @Schema(
                examples = "Aucun utilisateur de la paie n'a suivi la formation de prise en main.",
                description = "For the customer's users to read")
        String reason) {}
