package com.cegidlife.events;

/** Days without a good backup (R9.1); key: environment id. */
public sealed interface BackupAlertEvent extends DomainEvent permits BackupAlertRaised, BackupAlertEnded {}
