package com.cegidlife.events;

/** Closed months of production environments (R6.7); key: environment id. */
public sealed interface AvailabilityMonthEvent extends DomainEvent
        permits AvailabilityMonthClosed, AvailabilityTargetMissed {}
