package com.cegidlife.bench;

import com.cegidlife.events.TicketKind;
import com.cegidlife.ticket.search.QueueFilter;
import com.cegidlife.ticket.search.QueueListing;
import com.cegidlife.ticket.search.QueuePlace;
import com.cegidlife.ticket.search.Searcher;
import com.cegidlife.ticket.search.Selection;
import com.cegidlife.ticket.search.TicketCriteria;
import com.cegidlife.ticket.search.TicketListing;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The statements whose cost is measured, by what they are for. */
final class MeasuredStatements {

    private static final int PAGE = 51;

    private static final List<TicketKind> SUPPORT =
            List.of(TicketKind.SUPPORT, TicketKind.USAGE_QUESTION, TicketKind.RESTORE);

    private static final UUID NOBODY = new UUID(0, 0);

    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    private MeasuredStatements() {}

    static Map<String, Selection> all(Connection connection) throws Exception {
        var all = new LinkedHashMap<String, Selection>();
        all.put("a ticket by its primary key", byPrimaryKey(connection));
        queues(all, connection);
        lists(all, connection);
        return all;
    }

    private static Selection byPrimaryKey(Connection connection) throws SQLException {
        var id = one(connection, "select id from tickets order by md5(number) limit 1");
        return new Selection("select * from tickets where id = ?", List.of(id));
    }

    private static void queues(Map<String, Selection> all, Connection connection) throws SQLException {
        var agent = (UUID) one(connection, "select assigned_to from tickets where assigned_to is not null limit 1");
        var whole = new QueueListing(new QueueFilter(SUPPORT, null, false, null, null));
        all.put("queue of support", whole.page(Optional.empty(), PAGE));
        all.put("queue of support, at what is due tomorrow", whole.page(placeAt(Instant.now()), PAGE));
        all.put("queue of support, behind all that is due", whole.page(behindAllDue(), PAGE));
        all.put("queue of all teams", page(List.of(TicketKind.values()), null, false, null));
        all.put(
                "queue of customer service",
                page(List.of(TicketKind.CUSTOMER_SERVICE, TicketKind.CREDIT_ORDER), null, false, null));
        all.put("queue of support, mine", page(SUPPORT, agent, false, null));
        all.put("queue of support, nobody's", page(SUPPORT, null, true, null));
        all.put("queue of support, a common product", page(SUPPORT, null, false, "product-0"));
        all.put("queue of support, a rare product", page(SUPPORT, null, false, "product-19"));
        all.put("queue of support, a product that nobody has", page(SUPPORT, null, false, "none"));
        var now = Instant.now();
        all.put("overdue and due today, to 1 000", whole.counts(now, now.plus(Duration.ofHours(8)), 1_001));
    }

    private static Selection page(List<TicketKind> kinds, UUID agent, boolean unassigned, String product) {
        return new QueueListing(new QueueFilter(kinds, agent, unassigned, product, null)).page(Optional.empty(), PAGE);
    }

    private static Optional<QueuePlace> placeAt(Instant due) {
        return Optional.of(new QueuePlace(Optional.of(due), NOBODY));
    }

    private static Optional<QueuePlace> behindAllDue() {
        return Optional.of(new QueuePlace(Optional.empty(), NOBODY));
    }

    private static void lists(Map<String, Selection> all, Connection connection) throws Exception {
        var customer = "\"customerId\": \"%s\"".formatted(one(connection, "select customer_id from tickets limit 1"));
        var requester = one(connection, "select requester_id from tickets limit 1");
        var agent = one(connection, "select assigned_to from tickets where assigned_to is not null limit 1");
        all.put("list", list(connection, ""));
        all.put("list of a customer", list(connection, customer));
        all.put("list of a user", list(connection, "\"requesterId\": \"%s\"".formatted(requester)));
        all.put("list of an agent", list(connection, "\"assignedTo\": \"%s\"".formatted(agent)));
        all.put("list, critical and open", list(connection, "\"priority\": \"CRITICAL\", \"stage\": \"OPEN\""));
        all.put("list, a rare product", list(connection, "\"product\": \"product-19\""));
        all.put("list, a product that nobody has", list(connection, "\"product\": \"none\""));
        all.put("list, overdue", list(connection, "\"nextDueBefore\": \"%s\"".formatted(Instant.now())));
        all.put("list, a day two years ago", list(connection, between(730, 729)));
        all.put("list, until two years ago", list(connection, between(1_000, 730)));
        all.put("a word of nearly all", list(connection, "\"text\": \"baba\"", "baba"));
        all.put("a rarer word", list(connection, "\"text\": \"guedor\"", "guedor"));
        all.put("a word of 1 in 5 000", list(connection, "\"text\": \"4012\"", "4012"));
        all.put("a word of none", list(connection, "\"text\": \"inconnu\"", "inconnu"));
        all.put("a common and a rare word", list(connection, "\"text\": \"réba 4012\"", "réba", "4012"));
        all.put("a phrase", list(connection, "\"text\": \"\\\"siré luché\\\"\"", "siré luché"));
        all.put("one word but not another", list(connection, "\"text\": \"siré -luché\"", "siré", "luché"));
        all.put("a customer's, a word of nearly all", list(connection, customer + ", \"text\": \"baba\"", "baba"));
        all.put("a customer's, a word of 1 in 5 000", list(connection, customer + ", \"text\": \"4012\"", "4012"));
    }

    private static String between(int fromDaysAgo, int toDaysAgo) {
        var now = Instant.now();
        return "\"registeredFrom\": \"%s\", \"registeredTo\": \"%s\""
                .formatted(now.minus(Duration.ofDays(fromDaysAgo)), now.minus(Duration.ofDays(toDaysAgo)));
    }

    /** @param words of the text, each by itself */
    private static Selection list(Connection connection, String criteria, String... words) throws Exception {
        var queries = new HashMap<String, String>();
        for (var word : words) {
            queries.put(word, (String) one(connection, "select words_asked('%s')::text".formatted(word)));
        }
        var listing = new TicketListing(new Searcher(NOBODY, Optional.empty()), queries);
        return listing.newest(JSON.readValue("{" + criteria + "}", TicketCriteria.class), Optional.empty(), PAGE);
    }

    private static Object one(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getObject(1);
        }
    }
}
