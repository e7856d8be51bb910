-- What falls due. A row fires in the transaction that deletes it; one that fails is tried again later.
create table timers (
    kind varchar(100) not null,
    subject uuid not null,
    due_at timestamptz not null,
    next_attempt_at timestamptz not null,
    attempts int not null default 0,
    last_error text,
    primary key (kind, subject, due_at)
);

create index timers_by_next_attempt on timers (next_attempt_at);
