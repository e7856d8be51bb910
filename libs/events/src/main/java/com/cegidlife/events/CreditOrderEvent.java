package com.cegidlife.events;

/** Services that tickets order in credits (R18.4); key: ticket id. */
public sealed interface CreditOrderEvent extends DomainEvent
        permits CreditOrderAccepted, CreditOrderCancelled, CreditOrderDelivered {}
