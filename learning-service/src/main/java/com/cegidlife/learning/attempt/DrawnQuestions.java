package com.cegidlife.learning.attempt;

import com.cegidlife.learning.attempt.AttemptResult.QuestionResult;
import com.cegidlife.learning.question.Answer;
import com.cegidlife.learning.question.ShownOrder;
import com.cegidlife.learning.question.TaskJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The questions that attempts drew, with their answers. */
@ApplicationScoped
public class DrawnQuestions {

    private static final String INSERT = """
            insert into exam_attempt_questions (attempt_id, position, module, question_version_id, choice_order)
            values (?, ?, ?, ?, ?)
            """;

    private static final String SELECT = """
            select q.position, q.module, q.question_version_id, v.task, q.choice_order, q.answer, q.answered_at
            from exam_attempt_questions q join question_versions v on v.id = q.question_version_id
            where q.attempt_id = ? and q.position between ? and ? order by q.position
            """;

    private static final String ANSWER = """
            update exam_attempt_questions set answer = ?, answered_at = ? where attempt_id = ? and position = ?
            """;

    private static final String MARK = """
            update exam_attempt_questions set earned = ?, out_of = ? where attempt_id = ? and position = ?
            """;

    private final DataSource dataSource;
    private final TaskJson json;

    DrawnQuestions(DataSource dataSource, TaskJson json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    /** Keeps what an attempt drew. */
    void add(UUID attemptId, List<DrawnQuestion> drawn) {
        execute(INSERT, (connection, insert) -> {
            for (var question : drawn) {
                insert.setObject(1, attemptId);
                insert.setInt(2, question.position());
                insert.setString(3, question.module());
                insert.setObject(4, question.versionId());
                insert.setArray(
                        5,
                        connection.createArrayOf(
                                "int4", question.shown().order().toArray()));
                insert.addBatch();
            }
            return insert.executeBatch();
        });
    }

    /** The questions of an attempt in the order in which they are shown. */
    public List<DrawnQuestion> of(UUID attemptId) {
        return read(attemptId, 1, Integer.MAX_VALUE);
    }

    /** One of them; empty when the attempt has no such position. */
    Optional<DrawnQuestion> at(UUID attemptId, int position) {
        return read(attemptId, position, position).stream().findFirst();
    }

    /** Replaces the answer to a question. */
    void answer(UUID attemptId, int position, Answer answer, Instant at) {
        execute(ANSWER, (connection, update) -> {
            update.setArray(1, connection.createArrayOf("text", answer.values().toArray()));
            update.setObject(2, at.atOffset(ZoneOffset.UTC));
            update.setObject(3, attemptId);
            update.setInt(4, position);
            return update.executeUpdate();
        });
    }

    /** Keeps what the answers came to. */
    void mark(UUID attemptId, List<QuestionResult> marked) {
        execute(MARK, (connection, update) -> {
            for (var question : marked) {
                update.setInt(1, question.earned());
                update.setInt(2, question.outOf());
                update.setObject(3, attemptId);
                update.setInt(4, question.position());
                update.addBatch();
            }
            return update.executeBatch();
        });
    }

    private List<DrawnQuestion> read(UUID attemptId, int from, int to) {
        return execute(SELECT, (connection, select) -> {
            select.setObject(1, attemptId);
            select.setInt(2, from);
            select.setInt(3, to);
            var found = new ArrayList<DrawnQuestion>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(question(rows));
                }
            }
            return found;
        });
    }

    private DrawnQuestion question(ResultSet row) throws SQLException {
        var answer = row.getArray("answer");
        return new DrawnQuestion(
                row.getInt("position"),
                row.getString("module"),
                row.getObject("question_version_id", UUID.class),
                json.read(row.getString("task")),
                new ShownOrder(List.of((Integer[]) row.getArray("choice_order").getArray())),
                answer == null ? Answer.NONE : new Answer(List.of((String[]) answer.getArray())),
                Optional.ofNullable(row.getObject("answered_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private <T> T execute(String sql, Work<T> work) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return work.with(connection, statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The questions of an attempt cannot be read or written", e);
        }
    }

    private interface Work<T> {
        T with(Connection connection, PreparedStatement statement) throws SQLException;
    }
}
