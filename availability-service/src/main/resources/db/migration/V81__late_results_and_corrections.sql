-- The last checks of each monitor from each location, so that a late result can be put in its place; none once a monitor
-- begins anew. Its last confirmed turn tells whether another location's turn comes late.
alter table monitor_watches
    add column turned_at timestamptz,
    add column recollection bytea;

-- What confirmed an outage tells the order of a monitor's outages; null for those that operators declare, or of before.
alter table outages add column confirmed_at timestamptz;
create index outages_of_a_monitor on outages (environment_id, monitor, coalesce(confirmed_at, started_at));

-- Late results may tell that an outage never was: it is retracted by nobody, and stays on record.
do $$
declare
    old text;
begin
    for old in
        select conname from pg_constraint
        where conrelid = 'outages'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%retracted_at%'
    loop
        execute format('alter table outages drop constraint %I', old);
    end loop;
end $$;
alter table outages
    add constraint retracted_by_somebody_is_retracted check (retracted_by is null or retracted_at is not null),
    add constraint retracted_by_nobody_was_seen check
        (retracted_at is null or retracted_by is not null or declared_by is null),
    add constraint retracted_outages_are_over check (retracted_at is null or ended_at is not null);

-- Results that were folded although they came long after their check are counted too: the clock of the probe goes wrong,
-- or it was cut off. So are those of monitors that are watched no more.
alter table set_aside_results drop constraint set_aside_results_reason_check;
alter table set_aside_results add constraint set_aside_results_reason_check
    check (reason in ('LATE', 'AHEAD', 'BEHIND', 'RETIRED'));

-- An operator ends an outage that nobody will end: whose monitor is gone, say. Where that changes a figure, a second
-- operator approves it (D22).
create table outage_endings (
    id uuid primary key,
    outage_id uuid not null references outages,
    ends_at timestamptz not null,
    evidence text not null check (length(evidence) between 1 and 4000),
    state text not null check (state in ('PROPOSED', 'APPLIED', 'REFUSED')),
    proposed_by uuid not null,
    proposed_at timestamptz not null,
    decided_by uuid,
    decided_at timestamptz,
    decision_reason text,
    version bigint not null,
    check ((decided_at is null) = (decided_by is null)),
    check (state <> 'REFUSED' or decided_by is not null),
    check (decided_by is distinct from proposed_by or decided_by is null)
);
create index endings_of_an_outage on outage_endings (outage_id, id);
create unique index one_ending_proposed_an_outage on outage_endings (outage_id) where state = 'PROPOSED';
create unique index one_ending_applied_an_outage on outage_endings (outage_id) where state = 'APPLIED';

-- Monitors that operators have set up; whatever else probes report is folded by the settings of the service.
create table monitors (
    id uuid primary key,
    environment_id uuid not null references environments,
    name text not null check (length(name) between 1 and 200),
    target text not null check (length(target) between 1 and 500),
    tolerance_seconds int check (tolerance_seconds between 1 and 86400),
    consecutive_checks int not null check (consecutive_checks between 1 and 100),
    failing_locations int not null check (failing_locations between 1 and 100),
    locations text[] not null,
    retired_at timestamptz,
    version bigint not null,
    unique (environment_id, name),
    check (cardinality(locations) = 0 or failing_locations <= cardinality(locations))
);

-- The shortest tolerance of its monitors; null for the one of the service.
alter table environments add column silence_tolerance_seconds int check (silence_tolerance_seconds > 0);
