package com.cegidlife.learning.knowledge.postgres;

import com.cegidlife.learning.knowledge.EntryFilter;
import com.cegidlife.learning.knowledge.EntryKind;
import com.cegidlife.learning.knowledge.Hit;
import com.cegidlife.learning.knowledge.Ranking;
import com.cegidlife.learning.knowledge.Reader;
import com.cegidlife.learning.knowledge.Sought;
import com.cegidlife.learning.knowledge.Theme;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/**
 * Ranks by PostgreSQL's full text: a passage is worth the words looked for that stand in it, rare ones more than common
 * ones, those of the title most, then those of the heading, of the text, and of the rest of its entry. Among equals the title
 * that is most like the question comes first.
 */
@ApplicationScoped
public class FullTextRanking implements Ranking {

    private static final String FORMS = "select word from knowledge_words where lexemes && ?::text[]";

    private final AskedWords askedWords;
    private final Rows rows;

    FullTextRanking(AskedWords askedWords, Rows rows) {
        this.askedWords = askedWords;
        this.rows = rows;
    }

    @Override
    public List<Hit> best(Sought sought, Reader reader, EntryFilter filter, Optional<Hit.Place> after, int limit) {
        var words = askedWords.of(sought);
        return words.stream().noneMatch(AskedWord::isKnown)
                ? List.of()
                : rows.read(
                        RankStatement.SQL,
                        RankStatement.values(sought.text(), words, reader, filter, after, limit),
                        FullTextRanking::hit);
    }

    @Override
    public Set<String> forms(Sought sought) {
        var lexemes = askedWords.of(sought).stream()
                .flatMap(word -> word.lexemes().stream())
                .toList();
        return Set.copyOf(rows.read(FORMS, List.of(lexemes), row -> row.getString("word")));
    }

    private static Hit hit(ResultSet row) throws SQLException {
        var second = row.getObject("starts_at_second", Integer.class);
        return new Hit(
                row.getObject("entry_id", UUID.class),
                row.getString("slug"),
                EntryKind.valueOf(row.getString("kind")),
                Theme.valueOf(row.getString("theme")),
                row.getString("title"),
                row.getInt("position"),
                row.getString("heading"),
                second == null ? OptionalInt.empty() : OptionalInt.of(second),
                row.getString("text"),
                row.getDouble("confidence"),
                row.getLong("rank"));
    }
}
