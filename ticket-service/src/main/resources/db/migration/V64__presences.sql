-- Who of the staff looks at a ticket or answers it at the moment; worth nothing after a crash, and so not logged.
create unlogged table ticket_presences (
    ticket_id uuid not null references tickets on delete cascade,
    agent_id uuid not null,
    doing text not null check (doing in ('VIEWING', 'ANSWERING')),
    seen_at timestamptz not null,
    primary key (ticket_id, agent_id)
);

create index ticket_presences_by_age on ticket_presences (seen_at);
