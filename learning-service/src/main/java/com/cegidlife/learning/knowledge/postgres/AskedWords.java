package com.cegidlife.learning.knowledge.postgres;

import com.cegidlife.learning.knowledge.Sought;
import com.cegidlife.learning.knowledge.Spelling;
import com.cegidlife.learning.knowledge.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Asks the database what it knows of the words that somebody typed; misspelt ones are taken for the nearest known word. */
@ApplicationScoped
class AskedWords {

    private static final String KNOWN = """
            select asked.word, asked.lexemes,
                (select coalesce(sum(known.passages), 0) from knowledge_words known
                    where known.lexemes && asked.lexemes)::int as passages
            from (select word, lexemes_of(word) as lexemes from unnest(?::text[]) word) asked
            where cardinality(asked.lexemes) > 0
            """;

    private static final String ALIKE = """
            select asked.word, known.plain, known.lexemes, known.passages
            from unnest(?::text[]) asked(word) cross join lateral (
                select plain, lexemes, passages from knowledge_words
                where plain % asked.word and passages > 0
                order by similarity(plain, asked.word) desc, passages desc, word limit 8) known
            """;

    private final Rows rows;

    AskedWords(Rows rows) {
        this.rows = rows;
    }

    /** Those that are too common to be looked for, such as articles, are left out. */
    List<AskedWord> of(Sought sought) {
        var words = rows.read(KNOWN, List.of(sought.words()), row -> word(row, row.getString("word"), sought));
        var meant = meant(words.stream().filter(word -> !word.isKnown()).toList());
        return words.stream().map(word -> meant.getOrDefault(word.word(), word)).toList();
    }

    private static AskedWord word(ResultSet row, String typed, Sought sought) throws SQLException {
        return new AskedWord(
                typed,
                Rows.texts(row, "lexemes"),
                row.getInt("passages"),
                sought.shares().get(typed));
    }

    private Map<String, AskedWord> meant(List<AskedWord> unknown) {
        if (unknown.isEmpty()) {
            return Map.of();
        }
        var byPlain = new HashMap<String, AskedWord>();
        unknown.forEach(word -> byPlain.put(Words.plain(word.word()), word));
        var meant = new HashMap<String, AskedWord>();
        rows.read(ALIKE, List.of(new ArrayList<>(byPlain.keySet())), row -> {
            var typed = byPlain.get(row.getString("word"));
            if (Spelling.mayMean(row.getString("word"), row.getString("plain"))) {
                meant.putIfAbsent(
                        typed.word(),
                        new AskedWord(typed.word(), Rows.texts(row, "lexemes"), row.getInt("passages"), typed.share()));
            }
            return typed;
        });
        return meant;
    }
}
