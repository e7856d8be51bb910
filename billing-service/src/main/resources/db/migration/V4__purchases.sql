-- Paid services that tickets asked for. No foreign key to the customers: what an unknown one asked for is rejected, and kept.
create table purchases (
    id uuid primary key,
    number text not null unique check (number ~ '^A-[0-9]{4}-[0-9]{6,}$'),
    customer_id uuid not null,
    ticket_id uuid not null,
    ticket_number text not null,
    requested_by uuid not null,
    service text not null check (service in ('USAGE_ASSISTANCE', 'ACCOMPANIMENT')),
    product text not null,
    quote_cents bigint check (quote_cents > 0),
    quote_description text,
    quote_minutes int check (quote_minutes > 0),
    requested_at timestamptz not null,
    expires_at timestamptz not null,
    state text not null check (state in ('PENDING', 'CONFIRMED', 'REJECTED', 'EXPIRED')),
    decided_at timestamptz,
    decided_by uuid,
    rejection_code text,
    rejection_french text,
    rejection_english text,
    version bigint not null,
    check (num_nulls(quote_cents, quote_description, quote_minutes) in (0, 3)),
    check ((state in ('CONFIRMED', 'REJECTED')) = (decided_at is not null)),
    check (num_nulls(rejection_code, rejection_french, rejection_english) = case state when 'REJECTED' then 0 else 3 end),
    check (state <> 'CONFIRMED' or decided_at <= expires_at),
    check (state <> 'CONFIRMED' or service <> 'ACCOMPANIMENT' or quote_cents is not null)
);

create index purchases_by_customer on purchases (customer_id, requested_at, id);
create index purchases_by_state on purchases (state, requested_at, id);
create index purchases_by_request on purchases (requested_at, id);

-- Purchases that are known to have expired before their request arrived, as after a redrive.
create table purchase_expiries (
    purchase_id uuid primary key,
    expired_at timestamptz not null
);

-- What was sold and is to be invoiced, one row a confirmed purchase; what has no amount is invoiced at the tariff.
create table billables (
    purchase_id uuid primary key references purchases,
    customer_id uuid not null references customers,
    service text not null check (service in ('USAGE_ASSISTANCE', 'ACCOMPANIMENT')),
    product text not null,
    quantity int not null check (quantity > 0),
    unit text not null check (unit in ('QUESTION', 'MINUTE')),
    amount_cents bigint check (amount_cents > 0),
    sold_on date not null,
    check (service <> 'ACCOMPANIMENT' or amount_cents is not null)
);

create index billables_by_customer on billables (customer_id, sold_on);
