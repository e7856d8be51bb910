-- How two tickets stand to each other, kept once: read the other way round it is the inverse.
create table ticket_links (
    id uuid primary key,
    from_ticket uuid not null references tickets on delete cascade,
    to_ticket uuid not null references tickets on delete cascade,
    relation text not null check (relation in ('RELATES_TO', 'BLOCKS', 'BLOCKED_BY', 'DUPLICATES', 'DUPLICATED_BY',
        'CAUSES', 'CAUSED_BY')),
    linked_by uuid not null,
    linked_at timestamptz not null,
    check (from_ticket <> to_ticket)
);

create index ticket_links_by_from on ticket_links (from_ticket, id);
create index ticket_links_by_to on ticket_links (to_ticket, id);

-- One link of a kind between two tickets, whichever way it is told.
create unique index ticket_links_once on ticket_links (
    least(from_ticket, to_ticket), greatest(from_ticket, to_ticket),
    (case relation when 'BLOCKED_BY' then 'BLOCKS' when 'DUPLICATED_BY' then 'DUPLICATES' when 'CAUSED_BY' then 'CAUSES'
        else relation end));

-- Where a merged ticket goes on; the number stays when the survivor is purged.
alter table tickets
    add column merged_into uuid references tickets on delete set null check (merged_into <> id),
    add column merged_into_number text,
    add check (merged_into is null or merged_into_number is not null),
    add check ((merged_into_number is not null) = (closure is not null and closure = 'MERGED'));

create index tickets_merged_into on tickets (merged_into) where merged_into is not null;

-- What agents call tickets by among themselves.
create table ticket_tags (
    ticket_id uuid not null references tickets on delete cascade,
    tag text collate "C" not null check (length(tag) between 1 and 40 and tag = lower(tag)),
    tagged_by uuid not null,
    tagged_at timestamptz not null,
    primary key (ticket_id, tag)
);

create index ticket_tags_by_tag on ticket_tags (tag, ticket_id);
