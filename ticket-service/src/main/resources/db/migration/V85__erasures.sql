-- An account whose user asked to be forgotten keeps its customer, by which it is found out who answers for it.
alter table accounts
    drop constraint accounts_check,
    add column erased_at timestamptz,
    add check (num_nonnulls(display_name, email) in (0, 2)),
    add check (display_name is null or customer_id is not null),
    add check (erased_at is null or display_name is null);

-- What the service holds about a person.
create index notes_by_author on notes (author_id, id) where author_id is not null;
create index audit_entries_by_actor on audit_entries (actor_id, id);
create index outgoing_mails_by_recipient on outgoing_mails (recipient, id);
