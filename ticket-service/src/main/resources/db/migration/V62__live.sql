-- In which transaction each entry was written, and before which one all others had ended then: so a reader tells exactly
-- what was committed since its last look, in whatever order transactions begin, number their entries and commit. Restored
-- into another server, the numbers of old entries' transactions mean nothing; at worst an old entry is told once more.
alter table ticket_history
    add column written_by xid8 not null default pg_current_xact_id(),
    add column oldest_running xid8 not null default pg_snapshot_xmin(pg_current_snapshot());

create index ticket_history_by_transaction on ticket_history (written_by);
