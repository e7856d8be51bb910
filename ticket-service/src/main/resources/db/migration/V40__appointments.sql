-- Equality of ids beside the overlap of ranges in one constraint. A trusted extension: the owner of a database may create it.
create extension if not exists btree_gist;

-- The Assistance+ packs of contracts in force, as billing last told.
create table assistance_packs (
    customer_id uuid not null references customers,
    contract_id uuid not null,
    activated_on date not null,
    appointments_per_year int not null check (appointments_per_year >= 0),
    primary key (customer_id, contract_id)
);

-- A technician without a row works in the support hours.
create table technicians (
    id uuid primary key,
    email text,
    version bigint not null
);

-- Minutes of the day on the wall clock of Paris.
create table working_hours (
    technician_id uuid not null references technicians,
    day text not null
        check (day in ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
    opens_minute int not null check (opens_minute >= 0),
    closes_minute int not null check (closes_minute > opens_minute and closes_minute < 1440),
    primary key (technician_id, day, opens_minute),
    exclude using gist (technician_id with =, day with =, int4range(opens_minute, closes_minute) with &&)
);

create table absences (
    id uuid primary key,
    technician_id uuid not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null check (ends_at > starts_at),
    kind text not null check (kind in ('LEAVE', 'SICKNESS', 'TRAINING', 'MEETING', 'OTHER')),
    recorded_by uuid not null,
    recorded_at timestamptz not null
);

create index absences_by_technician on absences (technician_id, starts_at, id);

-- They go with their ticket when it is purged: billing keeps those that were held, on which invoices rest.
create table appointments (
    id uuid primary key,
    ticket_id uuid not null references tickets on delete cascade,
    ticket_number text not null,
    customer_id uuid not null,
    booked_by uuid not null,
    booked_at timestamptz not null,
    technician_id uuid not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null check (ends_at > starts_at),
    contract_id uuid not null,
    pack_year_starts_on date not null,
    pack_anniversary date not null check (pack_anniversary > pack_year_starts_on),
    bought int not null check (bought >= 0),
    state text not null check (state in ('BOOKED', 'HELD', 'NO_SHOW', 'CANCELLED')),
    calendar_sequence int not null check (calendar_sequence >= 0),
    ended_at timestamptz,
    ended_by_kind text check (ended_by_kind in ('USER', 'AGENT', 'SYSTEM')),
    ended_by uuid,
    reason text,
    ordinal int check (ordinal > 0),
    version bigint not null,
    check ((state = 'BOOKED') = (ended_at is null)),
    check ((ended_at is null) = (ended_by_kind is null)),
    check ((ended_by_kind in ('USER', 'AGENT')) = (ended_by is not null)),
    check ((state = 'HELD') = (ordinal is not null)),
    constraint a_technician_has_one_appointment_at_a_time
        exclude using gist (technician_id with =, tstzrange(starts_at, ends_at) with &&) where (state = 'BOOKED')
);

create index appointments_by_ticket on appointments (ticket_id, id);
create index appointments_by_user on appointments (booked_by, id);
create index appointments_by_technician on appointments (technician_id, starts_at, id);
-- What is used of a pack in a year; each held appointment has a place of its own in it.
create index appointments_by_pack_year on appointments (contract_id, pack_year_starts_on, state);
create unique index held_appointments_by_place on appointments (contract_id, pack_year_starts_on, ordinal)
    where ordinal is not null;
