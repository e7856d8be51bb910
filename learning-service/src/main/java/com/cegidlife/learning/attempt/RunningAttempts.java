package com.cegidlife.learning.attempt;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import javax.sql.DataSource;

/** Attempts that take answers; read without more than that takes, since every answer asks. */
@ApplicationScoped
class RunningAttempts {

    private static final String HOLD = """
            select ended_at, deadline_at, drawn_count from exam_attempts where id = ? and user_id = ? for share
            """;

    private final DataSource dataSource;

    RunningAttempts(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Keeps a running attempt from ending until this transaction does.
     *
     * @return how many questions it drew
     * @throws Refusal when the user has no such attempt, it has ended, or its time is over
     */
    int hold(UUID attemptId, UUID userId, Instant now) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(HOLD)) {
            select.setObject(1, attemptId);
            select.setObject(2, userId);
            try (var row = select.executeQuery()) {
                if (!row.next()) {
                    throw new Refusal(CommonProblem.NOT_FOUND);
                }
                mustTakeAnswers(row, attemptId, now);
                return row.getInt("drawn_count");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("An attempt cannot be read", e);
        }
    }

    private static void mustTakeAnswers(ResultSet row, UUID attemptId, Instant now) throws SQLException {
        if (row.getObject("ended_at") != null) {
            throw new Refusal(AttemptProblem.EXAM_ATTEMPT_ENDED).with("attemptId", attemptId);
        }
        var deadline = row.getObject("deadline_at", OffsetDateTime.class).toInstant();
        if (!now.isBefore(deadline)) {
            throw new Refusal(AttemptProblem.EXAM_TIME_OVER)
                    .with("attemptId", attemptId)
                    .with("deadline", AdmitCandidate.inParis(deadline));
        }
    }
}
