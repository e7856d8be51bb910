-- Who is told of what is written on a ticket: because they wish to, or because they were mentioned.
create table ticket_watchers (
    ticket_id uuid not null references tickets on delete cascade,
    watcher_id uuid not null,
    kind text not null check (kind in ('USER', 'AGENT')),
    cause text not null check (cause in ('WISH', 'MENTION')),
    since timestamptz not null,
    primary key (ticket_id, watcher_id),
    check (cause = 'WISH' or kind = 'AGENT')
);

create index ticket_watchers_by_watcher on ticket_watchers (watcher_id);

-- What colleagues call an agent after an @, and where the agent is written to: the suite knows of no other address of the staff.
create table mention_names (
    agent_id uuid primary key,
    name text not null unique check (name ~ '^[a-z0-9]([a-z0-9._-]{0,38}[a-z0-9])$'),
    email text check (char_length(email) <= 254),
    version bigint not null
);
