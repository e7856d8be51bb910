-- Who decided what is added and read, never changed, whoever asks.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% of % is refused: the table is append-only', tg_op, tg_table_name;
end
$$;

create trigger audit_entries_are_append_only
    before update or delete or truncate on audit_entries
    for each statement execute function refuse_change();

drop index audit_entries_by_subject;
create index audit_entries_by_subject on audit_entries (subject, id);
