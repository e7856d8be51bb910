package com.cegidlife.billing.subscription;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * The change of a contract that added a line.
 *
 * @param number counts the changes of the contract; 0 for the order
 * @param enteredOn the day it was made, Europe/Paris
 */
@Embeddable
public record Addition(
        @Enumerated(EnumType.STRING) LineOrigin origin,
        @Column(name = "addition") int number,
        @Column(name = "entered_on") LocalDate enteredOn) {}
