-- Full text in French. Stripping accents before stemming spoils many French stems, and people leave accents out when they
-- ask: words are kept and asked for as both, the unaccented lexemes of the word and the lexemes of the unaccented word.
create extension if not exists unaccent;
create extension if not exists pg_trgm;

create text search configuration unaccented (copy = french);
alter text search configuration unaccented alter mapping for hword, hword_part, word with unaccent, french_stem;

-- Of words in lower case, with blanks between them.
create function lexemes_of(text) returns text[] language sql stable strict parallel safe
    return array(
        select unaccent(lexeme) from unnest(to_tsvector('french', $1))
        union
        select lexeme from unnest(to_tsvector('unaccented', $1)));

-- Articles, tutorials and replays (R13.1, R13.3). Every change of the content is an edition of its own.
create table knowledge_entries (
    id uuid primary key,
    slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    kind text not null check (kind in ('ARTICLE', 'TUTORIAL', 'REPLAY')),
    state text not null check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    edition int not null check (edition > 0),
    published_edition int check (published_edition <= edition),
    version bigint not null,
    check ((state = 'PUBLISHED') = (published_edition is not null))
);

create table knowledge_editions (
    id uuid primary key,
    entry_id uuid not null references knowledge_entries,
    number int not null check (number > 0),
    title text not null check (title <> ''),
    theme text not null
        check (theme in ('SOFTWARE_USE', 'TRAINING', 'CEGIDLIFE_ACCOUNT', 'INVOICES', 'PRODUCT_RELEASES')),
    products text[] not null,
    product_versions text[] not null,
    for_everyone boolean not null,
    keywords text[] not null,
    body text not null,
    video_url text,
    written_by uuid,
    written_at timestamptz not null,
    unique (entry_id, number),
    -- What is of no product would be seen by nobody.
    check (for_everyone or cardinality(products) > 0)
);

-- The published editions, cut where readers are sent to: a section of an article, a minute of a video.
create table knowledge_passages (
    entry_id uuid not null references knowledge_entries,
    edition_id uuid not null references knowledge_editions,
    position int not null check (position > 0),
    heading text not null,
    starts_at_second int check (starts_at_second >= 0),
    text text not null,
    title_words tsvector not null,
    heading_words tsvector not null,
    text_words tsvector not null,
    entry_words tsvector not null,
    words tsvector not null,
    vocabulary text[] not null,
    primary key (entry_id, position)
);

create index knowledge_passages_by_word on knowledge_passages using gin (words);
create index knowledge_passages_by_edition on knowledge_passages (edition_id);

-- Every word of the passages as it is written, in how many of them: tells rare words from common ones, known words from
-- misspelt ones, and what to highlight.
create table knowledge_words (
    word text primary key,
    plain text not null,
    lexemes text[] not null,
    passages int not null check (passages >= 0)
);

create index knowledge_words_by_lexeme on knowledge_words using gin (lexemes);
create index knowledge_words_by_likeness on knowledge_words using gin (plain gin_trgm_ops);

-- Whether an entry helped: the last word of each reader.
create table knowledge_feedback (
    entry_id uuid not null references knowledge_entries,
    user_id uuid not null,
    helpful boolean not null,
    given_at timestamptz not null,
    primary key (entry_id, user_id)
);

-- What was searched for and not found: words alone, and nobody who asked.
create table unanswered_searches (
    words text primary key,
    searches bigint not null check (searches > 0),
    first_on date not null,
    last_on date not null
);

create index unanswered_searches_by_count on unanswered_searches (searches, words);
