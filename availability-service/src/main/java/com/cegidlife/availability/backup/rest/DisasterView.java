package com.cegidlife.availability.backup.rest;

import com.cegidlife.availability.backup.DisasterProposal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * With what to restore after a disaster (R9.3).
 *
 * @param environment the environment with all its data
 * @param documents the documents of its shared space
 */
@Schema(name = "DisasterRestore")
public record DisasterView(ProposalView environment, ProposalView documents) {

    /**
     * @param proposed the most recent complete backup; absent when there is none
     * @param notSuitable newer backups, the most recent first, each with what it lacks
     */
    @Schema(name = "DisasterProposal")
    public record ProposalView(Optional<BackupView> proposed, List<BackupView> notSuitable) {

        static ProposalView of(DisasterProposal proposal) {
            return new ProposalView(
                    proposal.proposed().map(BackupView::of),
                    proposal.newer().stream().map(BackupView::of).toList());
        }
    }
}
