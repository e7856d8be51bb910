package com.cegidlife.events;

/** Use beyond what was ordered; key: customer id. */
public sealed interface UsageAlertEvent extends DomainEvent permits StorageAllowanceExceeded {}
