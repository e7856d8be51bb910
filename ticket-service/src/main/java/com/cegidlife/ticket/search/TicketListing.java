package com.cegidlife.ticket.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;

/**
 * The statements that find tickets. A word may stand in what was asked or in any note: a ticket is found when each wanted
 * word stands somewhere in it, and no unwanted one does.
 */
public final class TicketListing {

    private static final String HAS_WORDS = "exists (select from ticket_words words where words.ticket_id = ticket.id"
            + " and words.words @@ ?::tsquery%s)";

    private final Searcher searcher;
    private final Map<String, String> queries;

    /** @param queries what is asked of the database for each word or phrase; those too common to be kept are missing */
    public TicketListing(Searcher searcher, Map<String, String> queries) {
        this.searcher = searcher;
        this.queries = Map.copyOf(queries);
    }

    /**
     * Tickets, newest first.
     *
     * @param before shows those registered before this one; empty for the newest
     */
    public Selection newest(TicketCriteria criteria, Optional<UUID> before, int limit) {
        var conditions = conditions(criteria).andIfStated("ticket.id < ?", before.orElse(null));
        var values = new ArrayList<>(conditions.values());
        values.add(limit);
        return new Selection(
                "select %s from tickets ticket where %s order by ticket.id desc limit ?"
                        .formatted(TicketLine.COLUMNS, conditions.sql()),
                values);
    }

    /** How many tickets each of the criteria finds, in one row; counts no further than a limit. */
    Selection counts(List<TicketCriteria> several, int limit) {
        var columns = new StringJoiner(", ", "select ", "");
        var values = new ArrayList<>();
        for (var criteria : several) {
            var conditions = conditions(criteria);
            columns.add("(select count(*) from (select from tickets ticket where %s limit ?) found)"
                    .formatted(conditions.sql()));
            values.addAll(conditions.values());
            values.add(limit);
        }
        return new Selection(columns.toString(), values);
    }

    private Conditions conditions(TicketCriteria criteria) {
        var words = SoughtWords.in(criteria.text());
        var conditions = new Conditions()
                .andIfStated("ticket.customer_id = ?", searcher.customerId().orElse(null))
                .andIfStated("ticket.number = ?", words.number().orElse(null));
        CriteriaConditions.add(criteria, searcher, conditions);
        asked(words.wanted()).forEach(query -> conditions.and(hasWords(), query));
        asked(words.unwanted()).forEach(query -> conditions.and("not " + hasWords(), query));
        return conditions;
    }

    private List<String> asked(List<String> words) {
        return words.stream().filter(queries::containsKey).map(queries::get).toList();
    }

    private String hasWords() {
        return HAS_WORDS.formatted(searcher.isStaff() ? "" : " and not words.internal");
    }
}
