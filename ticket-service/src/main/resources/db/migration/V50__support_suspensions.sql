-- When and why a customer got no new support tickets (R14.7); at most one is in force.
create table support_suspensions (
    id uuid primary key,
    customer_id uuid not null references customers,
    kind text not null check (kind in ('UNTRAINED_USERS', 'NO_REMOTE_ASSISTANCE')),
    reason text not null,
    suspended_by uuid not null,
    suspended_at timestamptz not null,
    lifted_by uuid,
    lifted_at timestamptz check (lifted_at >= suspended_at),
    lift_reason text,
    version bigint not null,
    check (num_nonnulls(lifted_by, lifted_at, lift_reason) in (0, 3))
);

create unique index support_suspensions_in_force on support_suspensions (customer_id) where lifted_at is null;
create index support_suspensions_by_customer on support_suspensions (customer_id, id);
