package com.cegidlife.events;

/** What became of the purchases that tickets asked for; key: purchase id. */
public sealed interface PurchaseDecisionEvent extends DomainEvent permits PurchaseConfirmed, PurchaseRejected {}
