package com.cegidlife.events;

/** What a customer may use; key: customer id. */
public sealed interface EntitlementEvent extends DomainEvent permits EntitlementsChanged {}
