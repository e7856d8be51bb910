-- What was paid on invoices, as it was received. Never changed: what comes back is a row of its own.
create table payments (
    id uuid primary key,
    invoice_id uuid not null references invoices,
    cents bigint not null check (cents <> 0),
    received_on date not null,
    means text not null check (means in ('TRANSFER', 'DIRECT_DEBIT', 'CARD', 'CHEQUE')),
    reference text not null check (length(reference) between 1 and 140),
    returns_id uuid unique references payments,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    check ((cents < 0) = (returns_id is not null))
);

create index payments_by_invoice on payments (invoice_id, recorded_at, id);

create trigger payments_are_append_only before update or delete or truncate on payments
    for each statement execute function refuse_change();

revoke delete, truncate on payments from current_user;

-- What was charged for invoices paid late, each time up to a day; the charge is an invoice of its own.
create table late_charges (
    invoice_id uuid not null references invoices,
    until_on date not null,
    penalty_cents bigint not null check (penalty_cents >= 0),
    fee_cents bigint not null check (fee_cents >= 0),
    draft_key text not null references invoices (draft_key),
    primary key (invoice_id, until_on)
);

create unique index one_recovery_fee_an_invoice on late_charges (invoice_id) where fee_cents > 0;

-- Reminders sent, the first of an invoice being step 1.
create table payment_reminders (
    invoice_id uuid not null references invoices,
    step int not null check (step >= 1),
    sent_at timestamptz not null,
    open_cents bigint not null check (open_cents > 0),
    primary key (invoice_id, step)
);
