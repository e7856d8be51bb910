package com.cegidlife.events;

/** Paid services that tickets ask for, each to be confirmed or rejected by billing; key: purchase id. */
public sealed interface PurchaseRequestEvent extends DomainEvent permits PurchaseRequested, PurchaseExpired {}
