package com.cegidlife.events;

/** Where a user stands on the products; key: user id. */
public sealed interface StandingEvent extends DomainEvent permits StandingChanged {}
