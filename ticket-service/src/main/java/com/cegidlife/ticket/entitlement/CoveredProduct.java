package com.cegidlife.ticket.entitlement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A product that contracts in force cover.
 *
 * @param cegidCare whether one of these contracts includes Cegid Care
 */
@Embeddable
public record CoveredProduct(
        String product, @Column(name = "cegid_care") boolean cegidCare) {}
