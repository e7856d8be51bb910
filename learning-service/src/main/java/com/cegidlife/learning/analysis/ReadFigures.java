package com.cegidlife.learning.analysis;

import com.cegidlife.learning.question.QuestionVersion;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads how questions do, one statement a list. */
@ApplicationScoped
public class ReadFigures {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String ALL = """
            select v.id, v.question_id, v.number, v.title, count(*) as drawn,
                count(*) filter (where t.earned = t.out_of) as right_count,
                corr((t.earned = t.out_of)::int, (a.right_count - (t.earned = t.out_of)::int)::float8
                    / nullif(a.drawn_count - 1, 0)) as discrimination
            from questions q join question_versions v on v.question_id = q.id
            join exam_attempt_questions t on t.question_version_id = v.id and t.earned is not null
                and not t.taken_out
            join exam_attempts a on a.id = t.attempt_id
            """;

    private static final String LIST = ALL + """
            where q.product = ? and q.module = ? and v.id > ?
            group by v.id order by v.id limit ?
            """;

    private static final String ONE = ALL + "where v.id = ? group by v.id";

    private static final String CHOSEN = """
            select t.choice_order[ascii(chosen.key) - 64] as choice, count(*)
            from exam_attempt_questions t cross join unnest(t.answer) as chosen (key)
            where t.question_version_id = ? and t.earned is not null and chosen.key ~ '^[A-Z]$'
            group by choice
            """;

    private final DataSource dataSource;

    ReadFigures(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * The versions of questions about a module that were asked, in the order in which they were written.
     *
     * @param after shows those written after this one; empty for the beginning
     */
    public List<QuestionFigures> list(String product, String module, Optional<UUID> after, int limit) {
        return read(LIST, select -> {
            select.setString(1, product);
            select.setString(2, module);
            select.setObject(3, after.orElse(BEFORE_ALL));
            select.setInt(4, limit);
            return figures(select);
        });
    }

    /** @throws Refusal {@code not-found} when no exam that has ended asked it */
    public QuestionFigures of(UUID versionId) {
        return read(ONE, select -> {
                    select.setObject(1, versionId);
                    return figures(select).stream().findFirst();
                })
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** How often each choice of a {@link QuestionVersion} was chosen, by its place in the task; those never chosen are absent. */
    public Map<Integer, Integer> chosen(UUID versionId) {
        return read(CHOSEN, select -> {
            select.setObject(1, versionId);
            var chosen = new HashMap<Integer, Integer>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    chosen.put(rows.getInt(1), rows.getInt(2));
                }
            }
            return chosen;
        });
    }

    private static List<QuestionFigures> figures(PreparedStatement select) throws SQLException {
        var figures = new ArrayList<QuestionFigures>();
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                figures.add(figures(rows));
            }
        }
        return figures;
    }

    private static QuestionFigures figures(ResultSet row) throws SQLException {
        return new QuestionFigures(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getInt(3),
                row.getString(4),
                row.getInt(5),
                row.getInt(6),
                Optional.ofNullable(row.getObject(7, Double.class)));
    }

    private <T> T read(String sql, Reading<T> reading) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql)) {
            return reading.from(select);
        } catch (SQLException e) {
            throw new IllegalStateException("The figures of questions cannot be read", e);
        }
    }

    private interface Reading<T> {
        T from(PreparedStatement select) throws SQLException;
    }
}
