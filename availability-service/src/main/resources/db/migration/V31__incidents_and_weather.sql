-- What operators tell customers while something goes wrong (R6.6).
create table incidents (
    id uuid primary key,
    title_french text not null check (length(title_french) between 1 and 200),
    title_english text not null check (length(title_english) between 1 and 200),
    stage text not null check (stage in ('INVESTIGATING', 'IDENTIFIED', 'MONITORING', 'RESOLVED')),
    reach text not null check (reach in ('ALL', 'PRODUCT', 'CUSTOMER', 'NAMED')),
    reach_product text,
    reach_customer_id uuid,
    opened_at timestamptz not null,
    resolved_at timestamptz,
    version bigint not null,
    check ((reach = 'PRODUCT') = (reach_product is not null)),
    check ((reach = 'CUSTOMER') = (reach_customer_id is not null)),
    check ((stage = 'RESOLVED') = (resolved_at is not null)),
    check (resolved_at >= opened_at)
);

create index open_incidents on incidents (opened_at) where resolved_at is null;

create table incident_environments (
    incident_id uuid not null references incidents,
    environment_id uuid not null references environments,
    primary key (incident_id, environment_id)
);

create table incident_updates (
    id uuid primary key,
    incident_id uuid not null references incidents,
    stage text not null check (stage in ('INVESTIGATING', 'IDENTIFIED', 'MONITORING', 'RESOLVED')),
    text_french text not null check (length(text_french) between 1 and 4000),
    text_english text not null check (length(text_english) between 1 and 4000),
    posted_at timestamptz not null
);

create index updates_of_an_incident on incident_updates (incident_id, id);

-- That the weather has changed, written with the change itself whoever makes it: for listeners to look again. Whose it is;
-- without customer, perhaps everybody's.
create table weather_changes (
    id bigint generated always as identity primary key,
    customer_id uuid,
    at timestamptz not null default now(),
    written_by xid8 not null default pg_current_xact_id()
);

create index weather_changes_by_writer on weather_changes (written_by);
create index weather_changes_by_time on weather_changes (at);

create function tell_weather_of_environment() returns trigger language plpgsql as $$
begin
    insert into weather_changes (customer_id) values (new.customer_id);
    return null;
end $$;

create function tell_weather_of_outage() returns trigger language plpgsql as $$
begin
    insert into weather_changes (customer_id) select customer_id from environments where id = new.environment_id;
    return null;
end $$;

create function tell_weather_of_reach() returns trigger language plpgsql as $$
begin
    insert into weather_changes (customer_id) values (new.reach_customer_id);
    return null;
end $$;

create trigger tell_weather after insert or update on environments
    for each row execute function tell_weather_of_environment();
create trigger tell_weather after insert or update on outages
    for each row execute function tell_weather_of_outage();
create trigger tell_weather after update of state on maintenances
    for each row when (new.announced_at is not null) execute function tell_weather_of_reach();
create trigger tell_weather after insert or update on incidents
    for each row execute function tell_weather_of_reach();
