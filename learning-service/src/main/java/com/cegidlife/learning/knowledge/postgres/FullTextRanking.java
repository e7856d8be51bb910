package com.cegidlife.learning.knowledge.postgres;

import com.cegidlife.learning.knowledge.EntryFilter;
import com.cegidlife.learning.knowledge.EntryKind;
import com.cegidlife.learning.knowledge.Hit;
import com.cegidlife.learning.knowledge.Ranking;
import com.cegidlife.learning.knowledge.Reader;
import com.cegidlife.learning.knowledge.Sought;
import com.cegidlife.learning.knowledge.Theme;
import com.cegidlife.learning.knowledge.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Ranks by PostgreSQL's full text: a passage is worth the words looked for that stand in it, rare ones more than common
 * ones, those of the title most, then those of the heading, of the text, and of the rest of its entry. Among equals the title
 * that is most like the question comes first.
 */
@ApplicationScoped
public class FullTextRanking implements Ranking {

    /** A word of more passages than these does not choose them by itself when there is a rarer one. */
    private static final int COMMON = 2_000;

    private static final String RANK = """
            with asked as materialized (
                select query::tsquery as query, weight from unnest(?::text[], ?::float8[]) asked(query, weight)),
            candidate as materialized (
                select passage.*, entry.slug, entry.kind, edition.title, edition.theme
                from knowledge_passages passage
                join knowledge_editions edition on edition.id = passage.edition_id
                join knowledge_entries entry on entry.id = passage.entry_id
                where passage.words @@ ?::tsquery
                    and (? or edition.for_everyone or edition.products && ?::text[])
                    and (?::text is null or entry.kind = ?)
                    and (?::text is null or edition.theme = ?)
                    and (?::text is null or edition.products = '{}' or ? = any (edition.products))
                    and (?::text is null or edition.product_versions = '{}' or ? = any (edition.product_versions))
                limit 2000),
            scored as (
                select candidate.*, (
                    select coalesce(sum(asked.weight * (
                        case when title_words @@ asked.query then 1.0
                            when heading_words @@ asked.query then 0.9
                            when text_words @@ asked.query then 0.7
                            when entry_words @@ asked.query then 0.4
                            else 0 end
                        + case when heading_words @@ asked.query then 0.1 else 0 end
                        + case when text_words @@ asked.query then 0.05 else 0 end)), 0)
                    from asked) / ? as confidence
                from candidate),
            best as (
                select distinct on (entry_id) scored.*,
                    (1000000 * (confidence + 0.2 * similarity(unaccent(title), ?)))::bigint as rank
                from scored where confidence >= ? order by entry_id, confidence desc, position)
            select entry_id, slug, kind, theme, title, position, heading, starts_at_second, text, confidence, rank
            from best where (rank, entry_id) < (?, ?::uuid) order by rank desc, entry_id desc limit ?
            """;

    private static final String FORMS = "select word from knowledge_words where lexemes && ?::text[]";

    /** What says less of what is looked for is no hit. */
    private static final double LEAST = 0.3;

    private static final Hit.Place FIRST = new Hit.Place(Long.MAX_VALUE, new UUID(-1, -1));

    private final AskedWords askedWords;
    private final Rows rows;

    FullTextRanking(AskedWords askedWords, Rows rows) {
        this.askedWords = askedWords;
        this.rows = rows;
    }

    @Override
    public List<Hit> best(Sought sought, Reader reader, EntryFilter filter, Optional<Hit.Place> after, int limit) {
        var words = askedWords.of(sought);
        var known = words.stream().filter(AskedWord::isKnown).toList();
        if (known.isEmpty()) {
            return List.of();
        }
        var values = new ArrayList<Object>();
        values.add(known.stream().map(AskedWord::query).toList());
        values.add(known.stream().map(AskedWord::weight).toList());
        values.add(choosing(known));
        values.addAll(List.of(reader.staff(), List.copyOf(reader.products())));
        twice(values, filter.kind().map(Enum::name));
        twice(values, filter.theme().map(Enum::name));
        twice(values, filter.product());
        twice(values, filter.productVersion());
        values.add(words.stream().mapToDouble(AskedWord::weight).sum());
        values.add(Words.plain(String.join(" ", Words.of(sought.text()))));
        var place = after.orElse(FIRST);
        values.addAll(List.of(LEAST, place.rank(), place.entryId(), limit));
        return rows.read(RANK, values, FullTextRanking::hit);
    }

    @Override
    public Set<String> forms(Sought sought) {
        var lexemes = askedWords.of(sought).stream()
                .flatMap(word -> word.lexemes().stream())
                .toList();
        return Set.copyOf(rows.read(FORMS, List.of(lexemes), row -> row.getString("word")));
    }

    /** Any of the words that are not common; the rarest when all are. */
    private static String choosing(List<AskedWord> known) {
        var rare = known.stream().filter(word -> word.passages() <= COMMON).toList();
        var rarest =
                known.stream().min(Comparator.comparingInt(AskedWord::passages)).orElseThrow();
        return (rare.isEmpty() ? List.of(rarest) : rare)
                .stream().map(AskedWord::query).collect(Collectors.joining(" | "));
    }

    private static void twice(List<Object> values, Optional<String> value) {
        values.add(value.orElse(null));
        values.add(value.orElse(null));
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
