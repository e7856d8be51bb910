-- Documents as people and machines read them, kept as long as the invoices themselves (L4).
create table invoice_files (
    invoice_id uuid primary key references invoices,
    content bytea not null,
    sha256 bytea not null check (sha256 = sha256(content)),
    rendered_at timestamptz not null
);

create trigger invoice_files_are_append_only before update or delete or truncate on invoice_files
    for each statement execute function refuse_change();

revoke delete, truncate on invoice_files from current_user;

-- Documents that are issued and not rendered yet.
create table pending_renderings (
    invoice_id uuid primary key references invoices,
    next_attempt_at timestamptz not null,
    attempts int not null default 0,
    last_error text
);

create index pending_renderings_by_due on pending_renderings (next_attempt_at, invoice_id);

-- Where a customer wants its invoices sent.
create table invoice_addresses (
    customer_id uuid primary key references customers,
    email text not null,
    version bigint not null
);
