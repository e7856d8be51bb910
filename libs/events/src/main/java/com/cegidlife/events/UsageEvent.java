package com.cegidlife.events;

/** What is really used, customer by customer and day by day, from outside the suite; key: customer id. */
public sealed interface UsageEvent extends DomainEvent permits UsageReported {}
