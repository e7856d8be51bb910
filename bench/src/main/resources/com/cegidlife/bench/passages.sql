-- 50,000 passages of 60 words, four an entry: 4,096 words of three syllables, a few of them common and most of them rare.
create function bench_word(n int) returns text language sql immutable return
    (array['ba', 'cho', 'di', 'fra', 'gue', 'lu', 'mi', 'no', 'pre', 'qua', 'ri', 'sou', 'ta', 'ven', 'zo', 'ple'])[1 + n % 16]
    || (array['man', 'ter', 'lon', 'que', 'vi', 'gar', 'ton', 'bel', 'rou', 'sta', 'fin', 'col', 'du', 'per', 'mo', 'ces'])[1 + n / 16 % 16]
    || (array['tion', 'ment', 'eur', 'age', 'ite', 'ure', 'ance', 'oir', 'elle', 'iste', 'ard', 'eau', 'ode', 'ique', 'on', 'al'])[1 + n / 256 % 16];

-- The seed is another one for each passage.
create function bench_words(seed int, words int) returns text language sql immutable return (
    select string_agg(bench_word((4096 * power(('x' || substr(md5(seed || '-' || i), 1, 7))::bit(28)::int / 268435456.0, 1.6))::int), ' ')
    from generate_series(1, words) i);

insert into knowledge_entries (id, slug, kind, state, edition, published_edition, version)
select md5('entry ' || n)::uuid, 'fiche-' || n, 'ARTICLE', 'PUBLISHED', 1, 1, 0 from generate_series(1, {passages} / 4) n;

insert into knowledge_editions (id, entry_id, number, title, theme, products, product_versions, for_everyone, keywords, body,
    written_at)
select md5('edition ' || n)::uuid, md5('entry ' || n)::uuid, 1, bench_words(-n, 4), 'SOFTWARE_USE', '{COMPTA}', '{}', false, '{}',
    '', now()
from generate_series(1, {passages} / 4) n;

insert into knowledge_passages (entry_id, edition_id, position, heading, text, title_words, heading_words, text_words, entry_words,
    words, vocabulary)
select entry_id, edition.id, position, heading, text, title_words, heading_words, text_words, text_words,
    title_words || heading_words || text_words,
    array(select distinct unnest(string_to_array(title || ' ' || heading || ' ' || text, ' ')))
from knowledge_editions edition cross join generate_series(1, 4) position
    cross join lateral (select hashtext(edition.id::text) / 8 * 4 + position as seed) one
    cross join lateral (select bench_words(seed, 3) as heading, bench_words(seed + 1000000000, 60) as text) written
    cross join lateral array_to_tsvector(lexemes_of(title)) title_words
    cross join lateral array_to_tsvector(lexemes_of(heading)) heading_words
    cross join lateral array_to_tsvector(lexemes_of(text)) text_words;

insert into knowledge_words (word, plain, lexemes, passages)
select word, word, lexemes_of(word), count(*) from knowledge_passages, unnest(vocabulary) word group by word;
