package com.cegidlife.billing.payment.rest;

import com.cegidlife.billing.payment.Payment;
import com.cegidlife.billing.payment.PaymentMeans;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What was paid on an invoice, or went back.
 *
 * @param cents of a euro; negative for what went back
 * @param returns the payment that went back
 */
public record PaymentView(
        UUID id, long cents, LocalDate receivedOn, PaymentMeans means, String reference, Optional<UUID> returns) {

    static PaymentView of(Payment payment) {
        return new PaymentView(
                payment.id(),
                payment.cents(),
                payment.receivedOn(),
                payment.means(),
                payment.reference(),
                payment.returns());
    }
}
