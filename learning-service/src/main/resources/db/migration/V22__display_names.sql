-- What users are called; empty until billing tells of the account again.
alter table accounts add column if not exists display_name text not null default '';
