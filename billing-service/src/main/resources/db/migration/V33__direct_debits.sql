-- What customers allow us to collect from their accounts.
create table mandates (
    id uuid primary key,
    reference text not null unique check (reference ~ '^M-[0-9]{4}-[0-9]{6,}$'),
    customer_id uuid not null references customers,
    holder text not null check (length(holder) between 1 and 70),
    iban text not null check (iban ~ '^[A-Z]{2}[0-9]{2}[0-9A-Z]{11,30}$'),
    signed_on date not null,
    revoked_on date check (revoked_on >= signed_on),
    version bigint not null
);

create unique index one_mandate_in_force_a_customer on mandates (customer_id) where revoked_on is null;
create index mandates_by_customer on mandates (customer_id, id);

-- Files that ask the bank to collect, exactly as they were made.
create table debit_files (
    id uuid primary key,
    collect_on date not null,
    created_at timestamptz not null,
    created_by uuid not null,
    content bytea not null,
    sha256 bytea not null check (sha256 = sha256(content)),
    settled_at timestamptz
);

create table debits (
    file_id uuid not null references debit_files,
    invoice_id uuid not null references invoices,
    mandate_id uuid not null references mandates,
    cents bigint not null check (cents > 0),
    payment_id uuid references payments,
    primary key (file_id, invoice_id)
);

-- An invoice is in one file at a time, until its payment is recorded.
create unique index one_open_debit_an_invoice on debits (invoice_id) where payment_id is null;
create index debit_files_by_creation on debit_files (created_at, id);
create index debits_by_invoice on debits (invoice_id);
create index invoices_by_due_day on invoices (due_on, id) where kind = 'INVOICE';
