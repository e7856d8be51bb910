package com.cegidlife.learning.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** What can be found: the published editions in passages, and the words in them, always in step. */
@ApplicationScoped
class Passages {

    /** One at a time: entries share their words. */
    private static final String ALONE = "select pg_advisory_xact_lock(hashtext('knowledge-passages'))";

    private static final String FORGET_WORDS = """
            update knowledge_words set passages = knowledge_words.passages - gone.passages
            from (select word, count(*) as passages from knowledge_passages, unnest(vocabulary) word
                where entry_id = ? group by word) gone
            where knowledge_words.word = gone.word
            """;

    private static final String REMOVE = "delete from knowledge_passages where entry_id = ?";

    private static final String ADD = """
            insert into knowledge_passages (entry_id, edition_id, position, heading, starts_at_second, text,
                title_words, heading_words, text_words, entry_words, words, vocabulary)
            select ?::uuid, ?::uuid, position, heading, second, text,
                title.words, heading_words, text_words, entry.words, title.words || heading_words || text_words,
                array(select distinct unnest(string_to_array(concat_ws(' ', title.spaced, spaced_heading, spaced_text), ' ')))
            from unnest(?::int[], ?::text[], ?::int[], ?::text[], ?::text[], ?::text[])
                    passage(position, heading, second, text, spaced_heading, spaced_text)
                cross join (select spaced, array_to_tsvector(lexemes_of(spaced)) as words from (select ?) one(spaced)) title
                cross join (select array_to_tsvector(lexemes_of(?)) as words) entry
                cross join lateral array_to_tsvector(lexemes_of(spaced_heading)) heading_words
                cross join lateral array_to_tsvector(lexemes_of(spaced_text)) text_words
            """;

    private static final String LEARN_WORDS = """
            insert into knowledge_words (word, plain, lexemes, passages)
            select word, unaccent(word), lexemes_of(word), count(*) from knowledge_passages, unnest(vocabulary) word
            where entry_id = ? and word <> '' group by word order by word
            on conflict (word) do update set passages = knowledge_words.passages + excluded.passages
            """;

    private final DataSource dataSource;

    Passages(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Lets an edition be found instead of the one before. */
    @Transactional(Transactional.TxType.MANDATORY)
    void replace(UUID entryId, Edition edition, List<Section> sections) {
        withdraw(entryId);
        work(connection -> {
            try (var add = connection.prepareStatement(ADD)) {
                fill(add, connection, entryId, edition, sections);
                add.executeUpdate();
            }
            execute(connection, LEARN_WORDS, entryId);
        });
    }

    /** Lets an entry be found no more. */
    @Transactional(Transactional.TxType.MANDATORY)
    void withdraw(UUID entryId) {
        work(connection -> {
            try (var alone = connection.prepareStatement(ALONE)) {
                alone.execute();
            }
            execute(connection, FORGET_WORDS, entryId);
            execute(connection, REMOVE, entryId);
        });
    }

    private static void fill(
            PreparedStatement add, Connection connection, UUID entryId, Edition edition, List<Section> sections)
            throws SQLException {
        var content = edition.content();
        var all = sections.stream()
                .map(section -> section.heading() + " " + section.text())
                .collect(Collectors.joining(" "));
        add.setObject(1, entryId);
        add.setObject(2, edition.id());
        add.setArray(3, ints(connection, sections, Section::position));
        add.setArray(4, texts(connection, sections, Section::heading));
        add.setArray(5, ints(connection, sections, Passages::second));
        add.setArray(6, texts(connection, sections, Section::text));
        add.setArray(7, texts(connection, sections, section -> Words.spaced(section.heading())));
        add.setArray(8, texts(connection, sections, section -> Words.spaced(section.text())));
        add.setString(9, Words.spaced(content.title(), String.join(" ", content.keywords())));
        add.setString(10, Words.spaced(all));
    }

    private static Integer second(Section section) {
        return section.startsAtSecond().isPresent() ? section.startsAtSecond().getAsInt() : null;
    }

    private static java.sql.Array texts(Connection connection, List<Section> sections, Function<Section, String> value)
            throws SQLException {
        return connection.createArrayOf("text", sections.stream().map(value).toArray());
    }

    private static java.sql.Array ints(Connection connection, List<Section> sections, Function<Section, Integer> value)
            throws SQLException {
        return connection.createArrayOf("int4", sections.stream().map(value).toArray());
    }

    private static void execute(Connection connection, String sql, UUID entryId) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, entryId);
            statement.executeUpdate();
        }
    }

    private void work(Work work) {
        try (var connection = dataSource.getConnection()) {
            work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The passages cannot be written", e);
        }
    }

    private interface Work {
        void on(Connection connection) throws SQLException;
    }
}
