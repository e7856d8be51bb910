-- What billing has told; each row remembers the version it was told in.
create table customers (
    id uuid primary key,
    version bigint not null
);

create table covered_products (
    customer_id uuid not null references customers,
    product text not null,
    cegid_care boolean not null,
    primary key (customer_id, product)
);

-- The customer is no foreign key: an account may be told before its customer's entitlements.
create table accounts (
    user_id uuid primary key,
    customer_id uuid not null,
    open boolean not null,
    version bigint not null
);

create table functional_roles (
    code text primary key check (code ~ '^[A-Z][A-Z0-9_-]{0,39}$'),
    name_fr text not null check (name_fr <> ''),
    name_en text not null check (name_en <> ''),
    product text not null
);

create index functional_roles_by_product on functional_roles (product, code);

create table learners (
    user_id uuid primary key,
    customer_id uuid not null,
    version bigint not null,
    told_at timestamptz not null
);

-- One phase for each functional role of a user, for ever.
create table learning_phases (
    user_id uuid not null references learners,
    functional_role text not null references functional_roles,
    product text not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null check (ends_at > starts_at),
    primary key (user_id, functional_role)
);
