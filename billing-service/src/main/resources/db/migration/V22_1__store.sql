-- What customers order in the store: bound to nothing until it is confirmed, at the price of the day of the order.
create table store_orders (
    id uuid primary key,
    number text not null unique check (number ~ '^B-[0-9]{4}-[0-9]{6,}$'),
    customer_id uuid not null references customers,
    item text not null references catalogue_items,
    quantity int not null check (quantity > 0),
    price_id uuid not null references prices,
    net_cents bigint not null check (net_cents >= 0),
    ordered_by uuid not null,
    ordered_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > ordered_at),
    state text not null check (state in ('ORDERED', 'CONFIRMED', 'CANCELLED')),
    decided_by uuid,
    decided_at timestamptz,
    version bigint not null,
    check (num_nulls(decided_by, decided_at) = case state when 'ORDERED' then 2 else 0 end),
    check (state <> 'CONFIRMED' or decided_at <= expires_at)
);

create index store_orders_by_customer on store_orders (customer_id, id);
