package com.cegidlife.billing.payment;

import java.time.LocalDate;

/**
 * What somebody paid.
 *
 * @param receivedOn the day it reached the account
 * @param reference what the bank or the payer wrote
 */
public record ReceivedPayment(long cents, LocalDate receivedOn, PaymentMeans means, String reference) {}
