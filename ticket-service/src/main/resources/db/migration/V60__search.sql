-- Full text in French. Accents are optional when asking, but stripping them before stemming spoils many French stems: the
-- words are kept both ways, and asked for both ways. Marks inside names, versions and paths separate words here.
create extension if not exists unaccent;

create text search configuration unaccented (copy = french);
alter text search configuration unaccented alter mapping for hword, hword_part, word with unaccent, french_stem;

create function words_of(text) returns tsvector language sql immutable strict parallel safe
    return to_tsvector('french', translate($1, '-/._@', '     '))
        || to_tsvector('unaccented', translate($1, '-/._@', '     '));

-- One word or the words of one phrase, as they are asked for; empty when they are too common to be kept. The database's
-- list of such words lacks "les".
create function words_asked(text) returns tsquery language sql immutable strict parallel safe
    return case when lower($1) = 'les' then ''::tsquery
        else phraseto_tsquery('french', translate($1, '-/._@', '     '))
            || phraseto_tsquery('unaccented', translate($1, '-/._@', '     ')) end;

-- What a ticket is found by: one row for what was asked, one for each note; a row for the name of an attachment fits too.
-- Not columns of tickets and notes: every change of a ticket would write its words again.
create table ticket_words (
    source_id uuid primary key,
    ticket_id uuid not null references tickets on delete cascade,
    internal boolean not null,
    words tsvector not null
);

create index ticket_words_by_ticket on ticket_words (ticket_id);
create index ticket_words_by_word on ticket_words using gin (words);

create function keep_words_of_ticket() returns trigger language plpgsql as $$
begin
    insert into ticket_words (source_id, ticket_id, internal, words)
    values (new.id, new.id, false, words_of(concat_ws(E'\n', new.subject, new.context, new.error_messages)));
    return null;
end
$$;

create trigger tickets_are_found_by_their_words
    after insert on tickets for each row execute function keep_words_of_ticket();

create function keep_words_of_note() returns trigger language plpgsql as $$
begin
    insert into ticket_words (source_id, ticket_id, internal, words)
    values (new.id, new.ticket_id, new.visibility = 'INTERNAL', words_of(new.text));
    return null;
end
$$;

create trigger tickets_are_found_by_their_notes
    after insert on notes for each row execute function keep_words_of_note();

insert into ticket_words (source_id, ticket_id, internal, words)
select id, id, false, words_of(concat_ws(E'\n', subject, context, error_messages)) from tickets
union all
select id, ticket_id, visibility = 'INTERNAL', words_of(text) from notes;

-- Rare words are looked up, common ones found by walking the newest tickets: the planner must know which are which.
alter table ticket_words alter column words set statistics 1000;

-- Lists by people and by time; other filters walk the newest tickets, or those of a customer.
create index tickets_by_requester on tickets (requester_id, id) where requester_id is not null;
create index tickets_by_agent on tickets (assigned_to, id) where assigned_to is not null;
create index tickets_by_registration on tickets (registered_at);
