-- Who users are and where they are written to, as billing last told; empty until it tells of the account again.
alter table accounts add column if not exists display_name text not null default '';
alter table accounts add column if not exists email text not null default '';
