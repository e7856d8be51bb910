-- A contract ends by a notice of non-renewal (R20.2): effective_end is the day of the end, not billed (D20).
alter table contracts
    drop constraint contracts_state_check,
    add constraint contracts_state_check check (state in ('DRAFT', 'ACTIVE', 'ENDED')),
    add column effective_end date,
    add check (effective_end > activated_on),
    add check (state <> 'DRAFT' or effective_end is null),
    add check (state <> 'ENDED' or (effective_end is not null and effective_end = term_ends_on));

-- Registered letters as evidence. A withdrawn one stays, with the reason; of a contract one at most stands.
create table termination_notices (
    id uuid primary key,
    contract_id uuid not null references contracts,
    party text not null check (party in ('CUSTOMER', 'PUBLISHER')),
    letter_number text not null check (letter_number ~ '^[0-9A-Z]{11,20}$'),
    sent_on date not null,
    received_on date not null check (received_on >= sent_on),
    deadline date not null,
    in_time boolean not null check (in_time = (received_on <= deadline)),
    effective_end date not null check (effective_end > received_on),
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    withdrawn_at timestamptz,
    withdrawn_by uuid,
    withdrawal_reason text check (withdrawal_reason <> ''),
    version bigint not null,
    check (num_nulls(withdrawn_at, withdrawn_by, withdrawal_reason) in (0, 3))
);

create unique index one_standing_notice on termination_notices (contract_id) where withdrawn_at is null;
create index termination_notices_by_contract on termination_notices (contract_id, id);

-- The scanned letter, kept as it was received.
create table notice_scans (
    notice_id uuid primary key references termination_notices,
    name text not null check (name <> ''),
    media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png', 'image/tiff')),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    content bytea not null check (octet_length(content) between 1 and 10485760),
    kept_at timestamptz not null,
    kept_by uuid not null
);

-- What non-professional customers were told before they could refuse the renewal (L5), word for word.
create table renewal_reminders (
    id uuid primary key,
    contract_id uuid not null references contracts,
    period_ends_on date not null,
    notice_deadline date not null check (notice_deadline < period_ends_on),
    sent_at timestamptz not null,
    in_window boolean not null,
    recipients text not null check (recipients <> ''),
    letter text not null check (letter <> ''),
    unique (contract_id, period_ends_on)
);

create trigger notice_scans_never_change before update or delete or truncate on notice_scans
    for each statement execute function refuse_change();
create trigger renewal_reminders_never_change before update or delete or truncate on renewal_reminders
    for each statement execute function refuse_change();

-- Whom notices to the customer go to.
alter table accounts add column administrator boolean not null default false;

create index administrators on accounts (customer_id) where administrator and open;

-- Contracts that were in force before get the timers that activation sets now.
insert into timers (kind, subject, due_at, next_attempt_at)
select 'contract-term-end', id, start, start
from contracts, lateral (select term_ends_on::timestamp at time zone 'Europe/Paris' as start) ending
where state = 'ACTIVE'
on conflict do nothing;

insert into timers (kind, subject, due_at, next_attempt_at)
select 'renewal-reminder', id, due, due
from contracts, lateral (
    select (term_ends_on - interval '8 months' + interval '9 hours') at time zone 'Europe/Paris' as due) reminding
where state = 'ACTIVE'
on conflict do nothing;
