-- Services that are to be paid in credits; each is handled on its ticket.
create table credit_orders (
    ticket_id uuid primary key references tickets,
    number text not null unique,
    customer_id uuid not null,
    requested_by uuid not null,
    requested_at timestamptz not null,
    service_code text not null,
    service_description text not null,
    expected_credits int check (expected_credits > 0),
    state text not null check (state in ('REQUESTED', 'ACCEPTED', 'DECLINED', 'DELIVERED')),
    credits int check (credits > 0),
    decided_by uuid,
    decided_at timestamptz,
    decline_reason text,
    delivered_at timestamptz,
    version bigint not null,
    check ((state = 'REQUESTED') = (decided_by is null)),
    check ((decided_by is null) = (decided_at is null)),
    check ((state in ('ACCEPTED', 'DELIVERED')) = (credits is not null)),
    check ((state = 'DECLINED') = (decline_reason is not null)),
    check ((state = 'DELIVERED') = (delivered_at is not null))
);

create index credit_orders_by_customer on credit_orders (customer_id, ticket_id);
create index credit_orders_by_state on credit_orders (state, ticket_id);
