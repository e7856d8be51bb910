package com.cegidlife.ticket.creditorder;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The service that is ordered, in the words of the customer or of the store.
 *
 * @param expectedCredits how many credits the customer expects it to cost; null when not stated
 */
@Embeddable
public record OrderedService(
        @Column(name = "service_code") String code,
        @Column(name = "service_description") String description,
        @Column(name = "expected_credits") Integer expectedCredits) {}
