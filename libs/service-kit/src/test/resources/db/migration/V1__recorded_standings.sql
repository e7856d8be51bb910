create table recorded_standings (
    event_id uuid not null,
    user_id uuid not null,
    version bigint not null check (version > 0)
);
