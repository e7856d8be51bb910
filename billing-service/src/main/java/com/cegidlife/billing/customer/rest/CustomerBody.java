package com.cegidlife.billing.customer.rest;

import com.cegidlife.billing.customer.CustomerIdentity;
import com.cegidlife.billing.customer.LegalStatus;
import com.cegidlife.billing.customer.Siren;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who a customer is, as stated by the caller. */
public record CustomerBody(
        @Schema(examples = "Ateliers Durand") @NotBlank @Size(max = 200)
        String name,

        @Schema(description = "Nine digits, the check digit included", examples = "732829320") @NotBlank
        String siren,

        @NotNull @Valid AddressBody address,
        @NotNull LegalStatus legalStatus) {

    CustomerIdentity identity() {
        return new CustomerIdentity(name.strip(), new Siren(siren), address.value(), legalStatus);
    }
}
