-- An outage is that of one monitor; those that overlap form an episode, named after its first outage, for which the
-- environment is out. An outage without a monitor is one that an operator has declared.
alter table outages add column monitor text, add column episode_id uuid references outages;

update outages set episode_id = id, monitor = coalesce(
    (select min(watch.monitor) from monitor_watches watch
     where watch.environment_id = outages.environment_id and watch.failing),
    (select min(watch.monitor) from monitor_watches watch where watch.environment_id = outages.environment_id));

alter table outages alter column episode_id set not null;

drop index one_open_outage_an_environment;
create unique index one_open_outage_a_monitor on outages (environment_id, monitor) where ended_at is null;
create index outages_of_an_episode on outages (episode_id);
-- For the rate: of all that has ever happened, what began before a period's end and had not ended before its start.
create index outages_by_time on outages (environment_id, coalesce(ended_at, 'infinity'::timestamptz), started_at);

-- When nothing was known of an environment, since no probe reported for longer than the tolerance (D12). Known only once
-- a probe reports again; the silence that lasts is the time since the last check.
create table silences (
    environment_id uuid not null references environments,
    started_at timestamptz not null,
    ended_at timestamptz not null,
    primary key (environment_id, started_at),
    check (ended_at > started_at)
);

create index silences_by_end on silences (environment_id, ended_at);
