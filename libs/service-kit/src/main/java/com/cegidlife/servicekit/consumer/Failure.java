package com.cegidlife.servicekit.consumer;

import com.cegidlife.events.MalformedEvent;
import com.cegidlife.servicekit.problem.Refusal;
import java.sql.SQLException;
import java.util.stream.Stream;

/** Why a record was not handled, chosen by the exception alone and never by the number of attempts. */
enum Failure {
    /** The record itself is at fault: it fails in the same way however often it is tried. */
    POISON,
    /** The database refuses the values: the record is at fault, unless another transaction was in the way. */
    CONFLICT,
    /** Everything else, an outage as well as a bug: the record has to wait. */
    PASSING;

    private static final String DATA_EXCEPTION = "22";
    private static final String INTEGRITY_VIOLATION = "23";

    static Failure of(Throwable error) {
        if (causes(error).anyMatch(cause -> cause instanceof MalformedEvent || cause instanceof Refusal)) {
            return POISON;
        }
        return causes(error).anyMatch(Failure::isConflict) ? CONFLICT : PASSING;
    }

    private static boolean isConflict(Throwable cause) {
        return cause instanceof SQLException error
                && error.getSQLState() != null
                && (error.getSQLState().startsWith(DATA_EXCEPTION)
                        || error.getSQLState().startsWith(INTEGRITY_VIOLATION));
    }

    private static Stream<Throwable> causes(Throwable error) {
        return Stream.iterate(error, cause -> cause != null, Throwable::getCause);
    }
}
