package com.cegidlife.billing.payment;

import java.time.LocalDate;

/** That a payment went back, and why. */
public record ReturnedPayment(LocalDate returnedOn, String reason) {}
