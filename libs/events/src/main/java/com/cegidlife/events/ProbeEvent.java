package com.cegidlife.events;

/** What monitoring probes publish; key: environment id. */
public sealed interface ProbeEvent extends DomainEvent permits ProbeResult {}
