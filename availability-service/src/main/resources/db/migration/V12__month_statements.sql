-- The statements of closed months, never changed: a correction is a new revision. Those of an environment form a chain,
-- each stating the hash of the one before it.
create table month_statements (
    environment_id uuid not null references environments,
    month date not null check (extract(day from month) = 1),
    revision int not null check (revision >= 1),
    position bigint not null check (position >= 1),
    closed_at timestamptz not null,
    reason text check (length(reason) between 1 and 5000),
    rate_percent numeric not null,
    met boolean not null,
    document bytea not null,
    hash bytea not null check (length(hash) = 32),
    previous_hash bytea check (length(previous_hash) = 32),
    primary key (environment_id, month, revision),
    unique (environment_id, position),
    check ((position = 1) = (previous_hash is null)),
    check ((revision = 1) = (reason is null))
);

create function refuse_changing_statements() returns trigger language plpgsql as $$
begin
    raise exception 'A statement is never changed nor deleted';
end
$$;

create trigger statements_are_immutable before update or delete on month_statements
    for each row execute function refuse_changing_statements();
create trigger statements_are_kept before truncate on month_statements
    for each statement execute function refuse_changing_statements();

-- A run over all production environments that closes a month, batch by batch; goes on after the last environment done.
create table month_closings (
    id uuid primary key,
    month date not null check (extract(day from month) = 1),
    asked_by uuid,
    started_at timestamptz not null,
    finished_at timestamptz,
    last_environment_id uuid,
    looked_at int not null check (looked_at >= 0),
    closed int not null check (closed between 0 and looked_at),
    version bigint not null
);

create unique index one_running_closing_a_month on month_closings (month) where finished_at is null;
