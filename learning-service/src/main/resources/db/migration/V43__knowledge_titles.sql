-- A word that stands in very many passages is looked for in their titles first.
create index knowledge_passages_by_title on knowledge_passages using gin (title_words);
