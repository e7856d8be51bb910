package com.cegidlife.events;

/** Confirmed outages of an environment; key: environment id. */
public sealed interface OutageEvent extends DomainEvent permits OutageStarted, OutageEnded, OutageRevised {}
