package com.cegidlife.ticket.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Asks the database, which knows the French language, what to look for when a person types words. */
@ApplicationScoped
class WordQueries {

    private static final String ASK = "select word, words_asked(word)::text from unnest(?) word";

    private final DataSource dataSource;

    WordQueries(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** By word or phrase; those that are too common to be kept, such as articles, are missing. */
    Map<String, String> of(Collection<TicketCriteria> criteria) {
        var words = criteria.stream()
                .map(each -> SoughtWords.in(each.text()))
                .flatMap(sought -> Stream.concat(sought.wanted().stream(), sought.unwanted().stream()))
                .distinct()
                .toList();
        return words.isEmpty() ? Map.of() : ask(words);
    }

    private Map<String, String> ask(List<String> words) {
        try (var connection = dataSource.getConnection();
                var ask = new Selection(ASK, List.of(words)).prepare(connection);
                var rows = ask.executeQuery()) {
            var queries = new HashMap<String, String>();
            while (rows.next()) {
                if (!rows.getString(2).isEmpty()) {
                    queries.put(rows.getString(1), rows.getString(2));
                }
            }
            return queries;
        } catch (SQLException e) {
            throw new IllegalStateException("The words cannot be read", e);
        }
    }
}
