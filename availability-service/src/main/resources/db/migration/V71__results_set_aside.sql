-- Results that were not folded, by the location of the probe that sent them, and by day: what an operator has to look at.
create table set_aside_results (
    id bigint generated always as identity primary key,
    location text not null,
    reason text not null check (reason in ('LATE', 'AHEAD')),
    day date not null,
    results bigint not null check (results > 0),
    longest_gap_seconds bigint not null check (longest_gap_seconds >= 0),
    last_environment_id uuid not null references environments,
    last_monitor text not null,
    last_checked_at timestamptz not null,
    last_received_at timestamptz not null,
    unique (location, reason, day)
);
