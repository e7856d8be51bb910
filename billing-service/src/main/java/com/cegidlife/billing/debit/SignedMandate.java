package com.cegidlife.billing.debit;

import java.time.LocalDate;

/** A mandate as the customer signed it. */
public record SignedMandate(String holder, String iban, LocalDate signedOn) {}
