create table customers (
    id uuid primary key,
    name text not null,
    entitlements_version bigint not null
);

create table environments (
    id uuid primary key,
    customer_id uuid not null references customers,
    name text not null,
    kind text not null check (kind in ('PRODUCTION', 'OTHER')),
    product text not null,
    in_force boolean not null
);

create index environments_by_customer on environments (customer_id, id);

-- Where each monitor of an environment stands, seen from one location: enough to fold the next result.
create table monitor_watches (
    environment_id uuid not null references environments,
    monitor text not null,
    location text not null,
    failing boolean not null,
    since timestamptz not null,
    last_checked_at timestamptz not null,
    contrary_checks int not null check (contrary_checks >= 0),
    contrary_since timestamptz,
    contrary_evidence text,
    version bigint not null,
    primary key (environment_id, monitor, location),
    check ((contrary_checks = 0) = (contrary_since is null))
);

create table outages (
    id uuid primary key,
    environment_id uuid not null references environments,
    started_at timestamptz not null,
    ended_at timestamptz,
    evidence text not null,
    version bigint not null,
    check (ended_at > started_at)
);

create unique index one_open_outage_an_environment on outages (environment_id) where ended_at is null;
create index outages_by_environment on outages (environment_id, id);
