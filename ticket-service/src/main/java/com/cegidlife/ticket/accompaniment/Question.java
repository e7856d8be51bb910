package com.cegidlife.ticket.accompaniment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * The usage question that an accompaniment answers.
 *
 * @param number of the ticket, as people call it
 * @param product code of the product that the question is about
 */
@Embeddable
public record Question(
        @Column(name = "ticket_id") UUID ticketId,
        @Column(name = "ticket_number") String number,
        @Column(name = "customer_id") UUID customerId,
        String product) {}
