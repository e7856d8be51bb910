package com.cegidlife.availability.backup;

import java.util.List;
import java.util.Optional;

/**
 * With what to restore an environment, or the documents of its shared space, after a disaster (R9.3).
 *
 * @param proposed the most recent complete backup; empty when none has two verified copies
 * @param newer those taken later, the most recent first; each lacks something
 */
public record DisasterProposal(Optional<BackupRun> proposed, List<BackupRun> newer) {}
