package com.cegidlife.ticket.creditorder.rest;

import com.cegidlife.ticket.creditorder.OrderedService;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A service to order in credits. */
public record NewCreditOrder(
        @NotBlank
        @Size(max = 100)
        @Schema(examples = "FORMATION-COMPTA-1J", description = "Code of the service, as the store shows it")
        String serviceCode,

        @NotBlank @Size(max = 2_000) @Schema(examples = "Une journée de formation à la comptabilité, sur site")
        String serviceDescription,

        @Min(1)
        @Max(100_000)
        @Schema(examples = "4", nullable = true, description = "How many credits it is expected to cost")
        Integer expectedCredits,

        @NotBlank @Size(max = 20_000) @Schema(examples = "Deux nouvelles comptables arrivent en janvier.")
        String context) {

    OrderedService service() {
        return new OrderedService(serviceCode.strip(), serviceDescription.strip(), expectedCredits);
    }
}
