package com.cegidlife.events;

/** Releases of the products (R10.1 to R10.5); key: product code. */
public sealed interface ReleaseEvent extends DomainEvent permits ReleasePublished {}
