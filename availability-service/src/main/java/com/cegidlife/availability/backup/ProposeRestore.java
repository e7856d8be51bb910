package com.cegidlife.availability.backup;

import com.cegidlife.events.BackupKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Proposes the most suitable backup after a disaster (R9.3). */
@ApplicationScoped
public class ProposeRestore {

    private static final int MOST_SHOWN = 100;

    private final BackupRuns runs;

    ProposeRestore(BackupRuns runs) {
        this.runs = runs;
    }

    /** Of the backups that are newer than the proposed one, the hundred most recent are told. */
    @Transactional
    public DisasterProposal propose(UUID environmentId, BackupKind kind) {
        var proposed = runs.lastComplete(environmentId, kind);
        var since = proposed.map(BackupRun::takenAt).orElse(Instant.EPOCH);
        return new DisasterProposal(
                proposed,
                runs.takenAfter(environmentId, kind, since, MOST_SHOWN).stream()
                        .filter(run -> run.gap().isPresent())
                        .toList());
    }
}
