package com.cegidlife.billing.debit;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/** Who collects direct debits, and to which account. */
@ConfigMapping(prefix = "cegidlife.creditor")
public interface CreditorSettings {

    @NotBlank
    String name();

    /** The SEPA creditor identifier (ICS) that the bank gave, such as {@code FR72ZZZ123456}. */
    @Pattern(regexp = "[A-Z]{2}[0-9]{2}[A-Z0-9]{3}[A-Z0-9]{1,28}")
    String id();

    /** Account that is credited, without blanks. */
    @Pattern(regexp = "[A-Z]{2}[0-9]{2}[0-9A-Z]{11,30}")
    String iban();
}
