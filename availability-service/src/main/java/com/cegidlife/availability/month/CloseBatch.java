package com.cegidlife.availability.month;

import com.cegidlife.availability.availability.Period;
import com.cegidlife.availability.environment.Environment;
import com.cegidlife.availability.environment.Environments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Closes a month for the next environments of a run, together with how far the run has come. */
@ApplicationScoped
class CloseBatch {

    private static final int ENVIRONMENTS = 250;

    private final Environments environments;
    private final MonthClosings closings;
    private final DraftStatements draft;
    private final KeepStatements keep;
    private final Clock clock;

    CloseBatch(
            Environments environments,
            MonthClosings closings,
            DraftStatements draft,
            KeepStatements keep,
            Clock clock) {
        this.environments = environments;
        this.closings = closings;
        this.draft = draft;
        this.keep = keep;
        this.clock = clock;
    }

    /** False once nothing is left to do. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean next(UUID closingId) {
        var closing = closings.toChange(closingId);
        if (closing == null || closing.finishedAt().isPresent()) {
            return false;
        }
        var batch = environments.productionSince(
                Period.startOf(closing.month()), closing.lastEnvironmentId(), ENVIRONMENTS);
        if (batch.isEmpty()) {
            closing.finish(clock.instant());
            return false;
        }
        closing.advance(batch.getLast().id(), batch.size(), closeAll(batch, closing));
        return true;
    }

    private int closeAll(List<Environment> batch, MonthClosing closing) {
        environments.hold(batch.stream().map(Environment::id).toList());
        var open = keep.stillOpen(batch, closing.month());
        keep.keep(draft.of(open, closing.month()));
        return open.size();
    }
}
