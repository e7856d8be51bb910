-- A usage question may wait for a purchase before it opens (R15.16), and is cancelled when none is made.
alter table tickets
    add column purchase_id uuid unique,
    add column purchase_expires_at timestamptz,
    add column cancellation_code text,
    add column cancellation_french text,
    add column cancellation_english text,
    add column cancelled_at timestamptz,
    add check ((purchase_id is null) = (purchase_expires_at is null)),
    add check (state not in ('AWAITING_PURCHASE', 'CANCELLED') or purchase_id is not null),
    add check (purchase_id is null or kind = 'USAGE_QUESTION'),
    add check (num_nonnulls(cancellation_code, cancellation_french, cancellation_english, cancelled_at)
        = case when state = 'CANCELLED' then 4 else 0 end);

-- Paid services that tickets ask billing for, and what became of each.
create table purchases (
    id uuid primary key,
    ticket_id uuid not null references tickets,
    customer_id uuid not null,
    service text not null check (service in ('USAGE_ASSISTANCE', 'ACCOMPANIMENT')),
    requested_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > requested_at),
    state text not null check (state in ('REQUESTED', 'CONFIRMED', 'REJECTED', 'EXPIRED')),
    decided_at timestamptz,
    order_number text,
    rejection_code text,
    rejection_french text,
    rejection_english text,
    check ((state = 'REQUESTED') = (decided_at is null)),
    check ((state = 'CONFIRMED') = (order_number is not null)),
    check (state <> 'CONFIRMED' or decided_at <= expires_at),
    check (num_nonnulls(rejection_code, rejection_french, rejection_english)
        = case when state = 'REJECTED' then 3 else 0 end)
);

create index purchases_by_ticket on purchases (ticket_id);
