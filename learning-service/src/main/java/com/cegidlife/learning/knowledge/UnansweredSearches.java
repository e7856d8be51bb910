package com.cegidlife.learning.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * What people look for and do not find. Words are counted and nothing else; numbers, which may be of somebody, are left out, and
 * words are shown only when they were looked for several times.
 */
@ApplicationScoped
public class UnansweredSearches {

    /** What was looked for less often might tell of one person. */
    static final int LEAST = 3;

    private static final int MOST_WORDS = 8;

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final String COUNT = """
            insert into unanswered_searches (words, searches, first_on, last_on) values (?, 1, ?, ?)
            on conflict (words) do update set searches = unanswered_searches.searches + 1, last_on = excluded.last_on
            """;

    private static final String LIST = """
            select words, searches, first_on, last_on from unanswered_searches
            where searches >= ? and (searches, words) < (?, ?) order by searches desc, words desc limit ?
            """;

    private final DataSource dataSource;
    private final Clock clock;

    UnansweredSearches(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** Days are those of Paris. */
    public record Unanswered(String words, long searches, LocalDate firstOn, LocalDate lastOn) {}

    /** Counts a search that found nothing, in the running transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    void count(Sought sought) {
        var words = sought.words().stream()
                .filter(word -> word.chars().allMatch(Character::isLetter))
                .sorted()
                .limit(MOST_WORDS)
                .toList();
        if (words.isEmpty()) {
            return;
        }
        try (var connection = dataSource.getConnection();
                var count = connection.prepareStatement(COUNT)) {
            var today = LocalDate.ofInstant(clock.instant(), PARIS);
            count.setString(1, String.join(" ", words));
            count.setObject(2, today);
            count.setObject(3, today);
            count.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The search cannot be counted", e);
        }
    }

    /** The most frequent first. */
    public List<Unanswered> list(Optional<Unanswered> after, int limit) {
        try (var connection = dataSource.getConnection();
                var list = connection.prepareStatement(LIST)) {
            list.setInt(1, LEAST);
            list.setLong(2, after.map(Unanswered::searches).orElse(Long.MAX_VALUE));
            list.setString(3, after.map(Unanswered::words).orElse(""));
            list.setInt(4, limit);
            try (var rows = list.executeQuery()) {
                var searches = new ArrayList<Unanswered>();
                while (rows.next()) {
                    searches.add(unanswered(rows));
                }
                return searches;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The searches cannot be read", e);
        }
    }

    private static Unanswered unanswered(ResultSet row) throws SQLException {
        return new Unanswered(
                row.getString("words"),
                row.getLong("searches"),
                row.getObject("first_on", LocalDate.class),
                row.getObject("last_on", LocalDate.class));
    }
}
