-- To what environments can be restored, as availability last told.
create table restorable_environments (
    environment_id uuid primary key,
    customer_id uuid not null,
    product text not null,
    name text not null,
    days date[] not null,
    last_documents_backup date,
    version bigint not null
);

-- What is to be restored; each request is handled on its ticket.
create table restore_requests (
    ticket_id uuid primary key references tickets,
    number text not null unique,
    environment_id uuid not null references restorable_environments,
    environment_name text not null,
    scope text not null check (scope in ('ENVIRONMENT', 'DOCUMENTS')),
    day date not null,
    requested_at timestamptz not null
);

create index restore_requests_by_environment on restore_requests (environment_id);
