package com.cegidlife.events;

/** Life of a contract; key: contract id. */
public sealed interface ContractEvent extends DomainEvent permits ContractActivated {}
