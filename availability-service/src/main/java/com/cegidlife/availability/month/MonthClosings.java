package com.cegidlife.availability.month;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The runs that close months, newest first. */
@ApplicationScoped
public class MonthClosings implements PanacheRepositoryBase<MonthClosing, UUID> {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    /** @throws Refusal {@code not-found} */
    public MonthClosing get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    public List<MonthClosing> list(Optional<UUID> before, int limit) {
        return find("id < ?1 order by id desc", before.orElse(AFTER_ALL))
                .page(0, limit)
                .list();
    }

    boolean isRunning(YearMonth month) {
        return count("firstDay = ?1 and finishedAt is null", month.atDay(1)) > 0;
    }

    /** Held until the end of the transaction. */
    MonthClosing toChange(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
