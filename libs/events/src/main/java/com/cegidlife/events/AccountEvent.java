package com.cegidlife.events;

/** The access account of a named user; key: user id. */
public sealed interface AccountEvent extends DomainEvent permits AccountChanged {}
