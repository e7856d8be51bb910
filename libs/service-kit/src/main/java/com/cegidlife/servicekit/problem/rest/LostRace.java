package com.cegidlife.servicekit.problem.rest;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;

/** A change that the database refused because another one, committed meanwhile, came first. */
final class LostRace {

    /** Unique and exclusion constraints, serialization failures, deadlocks. */
    private static final Set<String> SQL_STATES = Set.of("23505", "23P01", "40001", "40P01");

    private LostRace() {}

    static boolean isCauseOf(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(LostRace::isOne);
    }

    private static boolean isOne(Throwable cause) {
        return cause instanceof OptimisticLockException
                || cause instanceof StaleStateException
                || cause instanceof SQLException sql
                        && sql.getSQLState() != null
                        && SQL_STATES.contains(sql.getSQLState());
    }
}
