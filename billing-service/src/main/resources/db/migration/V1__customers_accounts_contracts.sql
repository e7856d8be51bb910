-- A customer's id is the customer_id claim of its users' tokens: the identity directory gives it.
create table customers (
    id uuid primary key,
    name text not null check (name <> ''),
    siren text not null check (siren ~ '^[0-9]{9}$'),
    street text not null,
    street_complement text,
    postal_code text not null check (postal_code ~ '^(0[1-9]|[1-8][0-9]|9[0-5])[0-9]{3}$'),
    city text not null,
    legal_status text not null check (legal_status in ('PROFESSIONAL', 'NON_PROFESSIONAL')),
    version bigint not null,
    entitlements_version bigint not null default 0
);

create index customers_by_name on customers (name, id);

-- Removed accounts stay: a user belongs to one customer for ever.
create table accounts (
    user_id uuid primary key,
    customer_id uuid not null references customers,
    display_name text not null check (display_name <> ''),
    email text not null,
    open boolean not null,
    version bigint not null
);

create index accounts_by_customer on accounts (customer_id, display_name, user_id);

create table contract_numbers (
    year int primary key,
    latest int not null check (latest > 0)
);

create table contracts (
    id uuid primary key,
    number text not null unique check (number ~ '^K-[0-9]{4}-[0-9]{6,}$'),
    customer_id uuid not null references customers,
    cegid_care boolean not null,
    named_users int not null check (named_users > 0),
    microsoft365 text not null check (microsoft365 in ('SUBSCRIBED', 'DECLARED', 'NONE')),
    state text not null check (state in ('DRAFT', 'ACTIVE')),
    ordered_at timestamptz not null,
    activated_on date,
    term_ends_on date check (term_ends_on > activated_on),
    version bigint not null,
    check ((state = 'DRAFT') = (activated_on is null)),
    check ((activated_on is null) = (term_ends_on is null)),
    check (state = 'DRAFT' or microsoft365 <> 'NONE')
);

create index contracts_by_customer on contracts (customer_id, id);
create index contracts_by_state on contracts (state, id);

create table contract_products (
    contract_id uuid not null references contracts,
    product text not null,
    primary key (contract_id, product)
);

-- An environment runs a product of its own contract; checked at the end, because rows come in any order.
create table environments (
    id uuid primary key,
    contract_id uuid not null references contracts,
    name text not null check (name <> ''),
    kind text not null check (kind in ('PRODUCTION', 'OTHER')),
    product text not null,
    foreign key (contract_id, product) references contract_products (contract_id, product)
        deferrable initially deferred
);

create index environments_by_contract on environments (contract_id, id);
