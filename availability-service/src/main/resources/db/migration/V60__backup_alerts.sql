-- From which day on a backup of each environment in force is expected every day; its row is locked by whoever settles a day.
create table expected_backups (
    environment_id uuid primary key references environments,
    expected_from date not null
);

insert into expected_backups
select id, (now() at time zone 'Europe/Paris')::date + 1 from environments where in_force;

-- A day that was over without a good backup: one alert at a time.
create table backup_alerts (
    id uuid primary key,
    environment_id uuid not null references environments,
    day date not null,
    gap text not null check (gap in ('NO_BACKUP', 'NO_VERIFIED_COPY', 'ONE_VERIFIED_COPY')),
    raised_at timestamptz not null,
    ended_at timestamptz,
    completed boolean not null,
    check (ended_at >= raised_at),
    check (ended_at is not null or not completed)
);

create unique index one_open_backup_alert_a_day on backup_alerts (environment_id, day) where ended_at is null;
create index backup_alerts_by_environment on backup_alerts (environment_id, id);
create index backup_alerts_by_day on backup_alerts (day, id);
create index open_backup_alerts on backup_alerts (id) where ended_at is null;

-- Whether a day has any backup at all, and when the last complete one was taken.
create index backup_copies_by_day on backup_copies (environment_id, kind, day);
create index backup_copies_by_time on backup_copies (environment_id, kind, taken_at);

-- Backups that were restored to see whether they can be; append-only.
create table restore_tests (
    id uuid primary key,
    environment_id uuid not null references environments,
    backup_id uuid not null,
    tested_at timestamptz not null,
    succeeded boolean not null,
    remarks text not null check (length(remarks) between 1 and 4000),
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    check (tested_at <= recorded_at)
);

create index restore_tests_by_environment on restore_tests (environment_id, id);
