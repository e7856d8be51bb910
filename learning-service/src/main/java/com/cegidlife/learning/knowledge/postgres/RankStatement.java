package com.cegidlife.learning.knowledge.postgres;

import com.cegidlife.learning.knowledge.EntryFilter;
import com.cegidlife.learning.knowledge.Hit;
import com.cegidlife.learning.knowledge.Reader;
import com.cegidlife.learning.knowledge.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The statement that ranks passages, and what its parameters stand for. */
final class RankStatement {

    /** The rarest words choose the passages that are ranked, as many words as stand in no more passages than these together. */
    private static final int ENOUGH = 500;

    /** What says less of what is looked for is no hit. */
    private static final double LEAST = 0.3;

    private static final Hit.Place FIRST = new Hit.Place(Long.MAX_VALUE, new UUID(-1, -1));

    static final String SQL = """
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
                order by passage.title_words @@ ?::tsquery desc limit 1000),
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

    private RankStatement() {}

    /** @param words at least one of which is known */
    static List<Object> values(
            String text,
            List<AskedWord> words,
            Reader reader,
            EntryFilter filter,
            Optional<Hit.Place> after,
            int limit) {
        var known = words.stream().filter(AskedWord::isKnown).toList();
        var values = new ArrayList<Object>();
        values.add(known.stream().map(AskedWord::query).toList());
        values.add(known.stream().map(AskedWord::weight).toList());
        var choosing = choosing(known);
        values.add(choosing);
        values.addAll(List.of(reader.staff(), List.copyOf(reader.products())));
        twice(values, filter.kind().map(Enum::name));
        twice(values, filter.theme().map(Enum::name));
        twice(values, filter.product());
        twice(values, filter.productVersion());
        values.add(choosing);
        values.add(words.stream().mapToDouble(AskedWord::weight).sum());
        values.add(Words.plain(String.join(" ", Words.of(text))));
        var place = after.orElse(FIRST);
        values.addAll(List.of(LEAST, place.rank(), place.entryId(), limit));
        return values;
    }

    /** Any of the rarest words, at least one: what has none of them says too little of what is looked for. */
    private static String choosing(List<AskedWord> known) {
        var byRarity = known.stream()
                .sorted(Comparator.comparingInt(AskedWord::passages))
                .toList();
        var chosen = new ArrayList<String>();
        int passages = 0;
        for (var word : byRarity) {
            passages += word.passages();
            if (!chosen.isEmpty() && passages > ENOUGH) {
                break;
            }
            chosen.add(word.query());
        }
        return String.join(" | ", chosen);
    }

    private static void twice(List<Object> values, Optional<String> value) {
        values.add(value.orElse(null));
        values.add(value.orElse(null));
    }
}
