package com.cegidlife.billing.account.rest;

import com.cegidlife.billing.account.AccountHolder;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The named user of an account. */
public record AccountBody(
        @Schema(examples = "Léa Petit") @NotBlank @Size(max = 200)
        String displayName,

        @Schema(examples = "lea.petit@ateliers-durand.example") @NotBlank @Email @Size(max = 254)
        String email,

        @Schema(
                description =
                        "Whether the user administers the customer's space and gets the notices to it; absent for no",
                examples = "false")
        Optional<Boolean> administrator) {

    AccountHolder holder() {
        return new AccountHolder(displayName.strip(), email, administrator.orElse(false));
    }
}
