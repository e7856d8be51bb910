package com.cegidlife.events;

/** What becomes of the credits that services cost (R18.4); key: ticket id. */
public sealed interface CreditEvent extends DomainEvent permits CreditsRefused, CreditsReserved {}
