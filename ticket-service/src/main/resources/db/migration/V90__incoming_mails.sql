-- What arrived by mail, and what became of it: a note on a ticket, or something for agents to look at. One row a Message-ID,
-- so that a mail that arrives twice is handled once. Kept for some time only.
create table incoming_mails (
    id uuid primary key,
    message_id text not null unique check (char_length(message_id) between 1 and 998),
    sender text,
    recipient text,
    subject text not null,
    text text not null,
    received_at timestamptz not null,
    outcome text not null check (outcome in ('NOTED', 'SET_ASIDE')),
    reason text check (reason in ('AUTOMATIC', 'BOUNCE', 'EMPTY', 'NO_TICKET', 'NOT_THE_ADDRESSEE', 'TICKET_OVER', 'TOO_LARGE',
        'TOO_MANY', 'UNKNOWN_SENDER', 'UNREADABLE')),
    author_id uuid,
    ticket_id uuid references tickets on delete cascade,
    note_id uuid references notes on delete cascade,
    dismissed_by uuid,
    dismissed_at timestamptz,
    version bigint not null,
    check ((outcome = 'SET_ASIDE') = (reason is not null)),
    check ((outcome = 'NOTED') = (note_id is not null)),
    check (note_id is null or num_nonnulls(author_id, ticket_id) = 2),
    check ((dismissed_by is null) = (dismissed_at is null)),
    check (dismissed_at is null or outcome = 'SET_ASIDE')
);

create index incoming_mails_to_look_at on incoming_mails (id) where outcome = 'SET_ASIDE' and dismissed_at is null;
create index incoming_mails_by_reception on incoming_mails (received_at);
create index incoming_mails_by_author on incoming_mails (author_id, id) where author_id is not null;
create index incoming_mails_by_ticket on incoming_mails (ticket_id) where ticket_id is not null;
create index incoming_mails_by_note on incoming_mails (note_id) where note_id is not null;

create index accounts_by_address on accounts (lower(email)) where email is not null;
