package com.cegidlife.ticket.duplicate;

import com.cegidlife.ticket.desk.TicketState;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Finds what a customer has asked already, before it is asked again. A ticket looks alike when its subject does, letter by
 * letter, or when it has at least three of the draft's words and at least half of them; accents and forms of words do not
 * matter. Instead of a merged ticket the one in which it goes on is named, once. One statement, which compares with
 * {@value #COMPARED} tickets at most: the open ones, then those closed last.
 */
@ApplicationScoped
public class FindLikelyDuplicates {

    static final int COMPARED = 1_000;

    /** More than that nobody reads before asking. */
    static final int SHOWN = 5;

    private static final Duration RECENTLY = Duration.ofDays(90);

    private static final String FIND = """
            with asked as materialized (
                select word, words_asked(word) as query from unnest(?::text[]) word where words_asked(word) <> ''::tsquery),
            known as materialized (
                select id, coalesce(merged_into, id) as goes_on_in, subject from tickets
                where customer_id = ? and state <> 'CANCELLED' and coalesce(closed_at, 'infinity'::timestamptz) > ?
                    and (?::text is null or product = ?)
                    and (merged_into_number is null or merged_into is not null)
                order by coalesce(closed_at, 'infinity'::timestamptz) desc, id desc limit %d),
            compared as (
                select known.*,
                    round(100 * similarity(unaccent(lower(subject)), unaccent(lower(?))))::int as likeness,
                    array(select word from asked where words.words @@ asked.query order by word) as shared
                from known join ticket_words words on words.source_id = known.id),
            ranked as (
                select *, likeness + 100 * cardinality(shared) / (select count(*) + 1 from asked) as rank from compared
                where likeness >= 50
                    or (cardinality(shared) >= 3 and 2 * cardinality(shared) >= (select count(*) from asked))),
            alike as (
                select distinct on (goes_on_in) goes_on_in, likeness, shared, rank from ranked
                order by goes_on_in, rank desc, id desc)
            select number, subject, state, registered_at, closed_at, likeness, shared
            from alike join tickets on tickets.id = alike.goes_on_in
            order by rank desc, tickets.id desc limit %d
            """.formatted(COMPARED, SHOWN);

    private final DataSource dataSource;
    private final Clock clock;

    FindLikelyDuplicates(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** The tickets of the customer that look most like the draft, the most alike first; of its product if it states one. */
    public List<LikelyDuplicate> of(UUID customerId, Draft draft) {
        try (var connection = dataSource.getConnection();
                var find = connection.prepareStatement(FIND)) {
            fill(find, connection, customerId, draft);
            try (var rows = find.executeQuery()) {
                var found = new ArrayList<LikelyDuplicate>();
                while (rows.next()) {
                    found.add(duplicate(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The tickets cannot be compared", e);
        }
    }

    private void fill(PreparedStatement find, Connection connection, UUID customerId, Draft draft) throws SQLException {
        var product = draft.product().orElse(null);
        find.setArray(1, connection.createArrayOf("text", draft.words().toArray()));
        find.setObject(2, customerId);
        find.setObject(3, clock.instant().minus(RECENTLY).atOffset(ZoneOffset.UTC));
        find.setString(4, product);
        find.setString(5, product);
        find.setString(6, draft.subject());
    }

    private static LikelyDuplicate duplicate(ResultSet row) throws SQLException {
        return new LikelyDuplicate(
                row.getString("number"),
                row.getString("subject"),
                TicketState.valueOf(row.getString("state")),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("closed_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getInt("likeness"),
                texts(row.getArray("shared")));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
