-- How each copy of each backup stands, as last reported. The environment is no foreign key: the backup system may report
-- before billing has told of it.
create table backup_copies (
    environment_id uuid not null,
    backup_id uuid not null,
    place text not null check (length(place) between 1 and 200),
    kind text not null check (kind in ('ENVIRONMENT', 'DOCUMENTS')),
    day date not null,
    verified boolean not null,
    taken_at timestamptz not null,
    reported_at timestamptz not null,
    primary key (environment_id, backup_id, place)
);

create index verified_backup_copies_by_day on backup_copies (environment_id, kind, day) where verified;

-- What the others were last told of each environment; version 0 before they were told of it at all.
create table restore_points (
    environment_id uuid primary key,
    version bigint not null check (version >= 0),
    name text,
    product text,
    days date[] not null default '{}',
    last_documents_backup date,
    check ((version = 0) = (name is null)),
    check ((version = 0) = (product is null))
);
