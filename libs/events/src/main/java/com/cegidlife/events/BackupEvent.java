package com.cegidlife.events;

/** What the backup system reports, copy by copy (R9.1); key: environment id. */
public sealed interface BackupEvent extends DomainEvent permits BackupReported {}
