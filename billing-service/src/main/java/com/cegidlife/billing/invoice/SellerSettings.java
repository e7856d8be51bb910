package com.cegidlife.billing.invoice;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/** Who issues the invoices; every value is stated on them (L2). A change counts from the next document on. */
@ConfigMapping(prefix = "cegidlife.seller")
interface SellerSettings {

    @NotBlank
    String name();

    /** With the capital: {@code SAS au capital de 10 000 000 €}. */
    @NotBlank
    String legalForm();

    /** Such as {@code RCS Lyon 410 218 010}. */
    @NotBlank
    String registration();

    @Pattern(regexp = "[0-9]{9}")
    String siren();

    @Pattern(regexp = "FR[0-9A-Z]{2}[0-9]{9}")
    String vatNumber();

    @NotBlank
    String street();

    @Pattern(regexp = "[0-9]{5}")
    String postalCode();

    @NotBlank
    String city();

    /** Where clients ask about their invoices. */
    @Email
    String email();

    /** Account that invoices are paid to, without blanks. */
    @Pattern(regexp = "[A-Z]{2}[0-9]{2}[0-9A-Z]{11,30}")
    String iban();

    @Pattern(regexp = "[A-Z0-9]{8}([A-Z0-9]{3})?")
    String bic();
}
