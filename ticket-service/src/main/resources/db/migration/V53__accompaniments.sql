-- Planned, paid time of an agent on a usage question (R15.15), quoted and accepted before anything is billed.
create table accompaniments (
    id uuid primary key,
    ticket_id uuid not null references tickets,
    ticket_number text not null,
    customer_id uuid not null,
    product text not null,
    state text not null check (state in ('QUOTED', 'ACCEPTED', 'CONFIRMED', 'SCHEDULED', 'HELD', 'CLOSED', 'REFUSED',
        'WITHDRAWN', 'EXPIRED', 'NOT_BOUGHT')),
    amount_cents bigint not null check (amount_cents > 0),
    minutes int not null check (minutes > 0),
    description text not null,
    valid_until date not null,
    offered_by uuid not null,
    offered_at timestamptz not null,
    accepted_by uuid,
    accepted_at timestamptz check (accepted_at >= offered_at),
    purchase_id uuid unique references purchases,
    purchase_expires_at timestamptz,
    order_number text,
    starts_at timestamptz,
    agent_id uuid,
    held_at timestamptz check (held_at >= starts_at),
    ended_because text,
    version bigint not null,
    check (num_nonnulls(accepted_by, accepted_at, purchase_id, purchase_expires_at)
        = case when state in ('QUOTED', 'REFUSED', 'WITHDRAWN', 'EXPIRED') then 0 else 4 end),
    check ((order_number is not null) = (state in ('CONFIRMED', 'SCHEDULED', 'HELD', 'CLOSED'))),
    check (num_nonnulls(starts_at, agent_id) = case when state in ('SCHEDULED', 'HELD', 'CLOSED') then 2 else 0 end),
    check ((held_at is not null) = (state in ('HELD', 'CLOSED'))),
    check ((ended_because is not null) = (state in ('REFUSED', 'WITHDRAWN', 'NOT_BOUGHT')))
);

create index accompaniments_by_ticket on accompaniments (ticket_id, id);
create unique index accompaniments_quoted on accompaniments (ticket_id) where state = 'QUOTED';

-- What was done, for the customer to keep (R12.1).
create table intervention_reports (
    id uuid primary key,
    accompaniment_id uuid not null unique references accompaniments,
    ticket_id uuid not null references tickets,
    ticket_number text not null,
    customer_id uuid not null,
    product text not null,
    description text not null,
    starts_at timestamptz not null,
    text text not null,
    minutes_spent int not null check (minutes_spent > 0),
    performed_by text not null,
    reported_by uuid not null,
    reported_at timestamptz not null
);

create index intervention_reports_by_customer on intervention_reports (customer_id, id);
create index intervention_reports_by_ticket on intervention_reports (ticket_id);
