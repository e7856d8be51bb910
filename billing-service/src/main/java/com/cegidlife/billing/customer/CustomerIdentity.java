package com.cegidlife.billing.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Who a customer is, before the law and on paper (R4.5, L2, L5). */
@Embeddable
public record CustomerIdentity(
        String name,
        @Embedded Siren siren,
        @Embedded Address address,

        @Enumerated(EnumType.STRING) @Column(name = "legal_status")
        LegalStatus legalStatus) {}
