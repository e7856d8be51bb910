package com.cegidlife.availability.backup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The backups that can be restored: two verified copies of each lie in two different places (R9.1).
 *
 * @param days of those of the environment, ascending
 * @param lastDocuments day of the last one of the shared space's documents
 */
record GoodBackups(List<LocalDate> days, Optional<LocalDate> lastDocuments) {

    static final GoodBackups NONE = new GoodBackups(List.of(), Optional.empty());
}
