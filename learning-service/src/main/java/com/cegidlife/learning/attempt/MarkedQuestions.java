package com.cegidlife.learning.attempt;

import com.cegidlife.learning.attempt.AttemptResult.QuestionResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** The marks of attempts that have ended, of many at a time. */
@ApplicationScoped
class MarkedQuestions {

    private static final String ATTEMPTS = """
            select q.attempt_id from question_versions v
            join exam_attempt_questions q on q.question_version_id = v.id and q.earned is not null and not q.taken_out
            where v.question_id = ? and q.attempt_id > ? order by q.attempt_id limit ?
            """;

    private static final String WITHOUT = """
            select q.attempt_id, q.position, q.module, q.question_version_id, q.earned, q.out_of
            from exam_attempt_questions q join question_versions v on v.id = q.question_version_id
            where q.attempt_id = any (?) and v.question_id <> ? and not q.taken_out
            order by q.attempt_id, q.position
            """;

    private static final String TAKE_OUT = """
            update exam_attempt_questions q set taken_out = true from question_versions v
            where v.id = q.question_version_id and v.question_id = ? and q.earned is not null
            """;

    private final DataSource dataSource;

    MarkedQuestions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Attempts that asked a question and still count it, in order, from after the given one on. */
    List<UUID> attemptsWith(UUID questionId, UUID after, int limit) {
        return execute(ATTEMPTS, (connection, select) -> {
            select.setObject(1, questionId);
            select.setObject(2, after);
            select.setInt(3, limit);
            var found = new ArrayList<UUID>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getObject(1, UUID.class));
                }
            }
            return found;
        });
    }

    /** The marks of attempts that still count, but for those of a question. */
    Map<UUID, List<QuestionResult>> without(UUID questionId, Collection<UUID> attempts) {
        return execute(WITHOUT, (connection, select) -> {
            select.setArray(1, connection.createArrayOf("uuid", attempts.toArray()));
            select.setObject(2, questionId);
            var found = new HashMap<UUID, List<QuestionResult>>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.computeIfAbsent(rows.getObject(1, UUID.class), attempt -> new ArrayList<>())
                            .add(new QuestionResult(
                                    rows.getInt(2),
                                    rows.getString(3),
                                    rows.getObject(4, UUID.class),
                                    rows.getInt(5),
                                    rows.getInt(6)));
                }
            }
            return found;
        });
    }

    /** From now on a question does not count in attempts that have ended. */
    void takeOut(UUID questionId) {
        execute(TAKE_OUT, (connection, update) -> {
            update.setObject(1, questionId);
            return update.executeUpdate();
        });
    }

    private <T> T execute(String sql, Work<T> work) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return work.with(connection, statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The marks of attempts cannot be read or written", e);
        }
    }

    private interface Work<T> {
        T with(Connection connection, PreparedStatement statement) throws SQLException;
    }
}
