package com.cegidlife.availability.backup;

import com.cegidlife.events.BackupGap;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day to which an environment can be restored, or cannot (R9.2).
 *
 * @param gap why it cannot; empty when it can
 */
public record RestoreDay(LocalDate day, Optional<BackupGap> gap) {}
