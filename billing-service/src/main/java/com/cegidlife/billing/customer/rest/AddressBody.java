package com.cegidlife.billing.customer.rest;

import com.cegidlife.billing.customer.Address;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An address in metropolitan France. */
public record AddressBody(
        @Schema(examples = "12 rue des Lilas") @NotBlank @Size(max = 200)
        String street,

        @Schema(description = "Floor, building, delivery point", examples = "Bâtiment B")
        Optional<@Size(min = 1, max = 200) String> complement,

        @Schema(description = "Of metropolitan France, Corsica included", examples = "69003") @NotBlank
        String postalCode,

        @Schema(examples = "Lyon") @NotBlank @Size(max = 100)
        String city) {

    Address value() {
        return new Address(street.strip(), complement.map(String::strip).orElse(null), postalCode, city.strip());
    }

    static AddressBody of(Address address) {
        return new AddressBody(address.street(), address.complement(), address.postalCode(), address.city());
    }
}
