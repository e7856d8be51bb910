package com.cegidlife.availability.backup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * To what an environment can be restored now (R9.2).
 *
 * @param days D−1 to D−45, the latest first
 * @param lastDocuments day of the only backup that the documents of the shared space can be restored to; empty when there
 *     is none
 */
public record RestoreDays(List<RestoreDay> days, Optional<LocalDate> lastDocuments) {}
