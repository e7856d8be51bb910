-- What billing and learning have told; each row remembers the version it was told in.
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

create table accounts (
    user_id uuid primary key,
    open boolean not null,
    version bigint not null
);

create table learners (
    user_id uuid primary key,
    version bigint not null
);

create table product_standings (
    user_id uuid not null references learners,
    product text not null,
    standing text not null check (standing in ('LEARNING', 'CERTIFIED', 'LAPSED')),
    learning_until timestamptz,
    primary key (user_id, product)
);

-- A sequence keeps registrations from waiting for one another; numbers rise for ever and may have gaps.
create sequence ticket_numbers;

-- The customer is no foreign key: an outage may be told before billing has told of the customer.
create table tickets (
    id uuid primary key,
    number text not null unique check (number ~ '^D-[0-9]{4}-[0-9]{6,}$'),
    customer_id uuid not null,
    origin text not null check (origin in ('CUSTOMER', 'OUTAGE')),
    requester_kind text not null check (requester_kind in ('USER', 'SYSTEM')),
    requester_id uuid,
    kind text not null check (kind in ('SUPPORT', 'USAGE_QUESTION', 'CUSTOMER_SERVICE')),
    priority text check (priority in ('CRITICAL', 'HIGH', 'MODERATE')),
    product text,
    subject text not null,
    context text not null,
    error_messages text,
    menu_path text,
    state text not null check (state in ('REGISTERED', 'TAKEN_IN_CHARGE')),
    registered_at timestamptz not null,
    taken_in_charge_by uuid,
    taken_in_charge_at timestamptz,
    version bigint not null,
    check ((requester_kind = 'USER') = (requester_id is not null)),
    check ((kind = 'SUPPORT') = (priority is not null)),
    check (kind = 'CUSTOMER_SERVICE' or product is not null),
    check ((state = 'REGISTERED') = (taken_in_charge_by is null)),
    check ((taken_in_charge_by is null) = (taken_in_charge_at is null))
);

create index tickets_by_customer on tickets (customer_id, id);
create index tickets_by_state on tickets (state, id);

create table commitments (
    id uuid primary key,
    ticket_id uuid not null references tickets,
    kind text not null check (kind in ('TAKE_IN_CHARGE')),
    terms text not null
        check (terms in ('BY_PRIORITY', 'NONE_FOR_USAGE_QUESTIONS', 'NONE_FOR_CUSTOMER_SERVICE')),
    started_at timestamptz not null,
    allowed_seconds bigint check (allowed_seconds > 0),
    due_at timestamptz check (due_at > started_at),
    fulfilled_at timestamptz check (fulfilled_at >= started_at),
    unique (ticket_id, kind),
    check ((terms = 'BY_PRIORITY') = (allowed_seconds is not null)),
    check ((allowed_seconds is null) = (due_at is null))
);

create table notes (
    id uuid primary key,
    ticket_id uuid not null references tickets,
    author_kind text not null check (author_kind in ('USER', 'SYSTEM')),
    author_id uuid,
    text text not null,
    added_at timestamptz not null,
    check ((author_kind = 'USER') = (author_id is not null))
);

create index notes_by_ticket on notes (ticket_id, id);

create table outage_tickets (
    outage_id uuid primary key,
    ticket_id uuid not null unique references tickets
);
