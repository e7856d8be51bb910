-- Appointments of the Assistance+ pack that were held; the year of the pack is counted here, never taken from the event.
create table held_appointments (
    id uuid primary key,
    customer_id uuid not null references customers,
    contract_id uuid not null references contracts,
    year_starts_on date not null,
    ticket_id uuid not null,
    ticket_number text not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    held_at timestamptz not null
);

create index held_appointments_by_year on held_appointments (contract_id, year_starts_on, starts_at, id);
