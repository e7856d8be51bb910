package com.cegidlife.events;

/** To what an environment can be restored (R9.2); key: environment id. */
public sealed interface RestorePointEvent extends DomainEvent permits RestorePointsChanged {}
