package com.cegidlife.ticket.entitlement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An Assistance+ pack of a contract in force.
 *
 * @param activatedOn first day of its first year, Europe/Paris (D21)
 * @param appointmentsPerYear how many were bought for each year; those beyond are invoiced (R17.3)
 */
@Embeddable
public record AssistancePack(
        @Column(name = "contract_id") UUID contractId,
        @Column(name = "activated_on") LocalDate activatedOn,
        @Column(name = "appointments_per_year") int appointmentsPerYear) {}
