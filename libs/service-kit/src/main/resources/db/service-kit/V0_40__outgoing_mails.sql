-- Mails that use cases left in their own transactions: each waits for its next attempt, or was sent, or was given up.
create table outgoing_mails (
    id uuid primary key,
    recipient text not null,
    subject text not null,
    body text not null,
    thread_id uuid,
    created_at timestamptz not null,
    next_attempt_at timestamptz,
    attempts int not null default 0,
    last_error text,
    sent_at timestamptz,
    given_up_at timestamptz,
    check (num_nonnulls(next_attempt_at, sent_at, given_up_at) = 1)
);

create index outgoing_mails_by_next_attempt on outgoing_mails (next_attempt_at) where next_attempt_at is not null;
create index outgoing_mails_by_sending on outgoing_mails (sent_at) where sent_at is not null;
create index outgoing_mails_undelivered on outgoing_mails (id) where given_up_at is not null;

create table outgoing_mail_attachments (
    mail_id uuid not null references outgoing_mails on delete cascade,
    position int not null,
    name text not null,
    content_type text not null,
    content bytea not null,
    primary key (mail_id, position)
);
