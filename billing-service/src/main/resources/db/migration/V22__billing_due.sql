-- When what is to be billed next: a row for each contract's subscription, each Assistance+ pack and each sold service.
create table billing_due (
    id uuid primary key,
    stream text not null check (stream in ('SUBSCRIPTION', 'ASSISTANCE_PLUS', 'SERVICE')),
    subject uuid not null,
    contract_id uuid references contracts,
    next_on date not null,
    parked_at timestamptz,
    parked_reason text,
    unique (stream, subject),
    check ((stream = 'SERVICE') = (contract_id is null)),
    check ((parked_at is null) = (parked_reason is null))
);

create index billing_due_by_day on billing_due (next_on, id) where parked_at is null;
create index billing_due_parked on billing_due (id) where parked_at is not null;

insert into billing_due (id, stream, subject, contract_id, next_on)
select gen_random_uuid(), 'SUBSCRIPTION', id, id, activated_on from contracts where activated_on is not null
union all
select gen_random_uuid(), 'ASSISTANCE_PLUS', id, id, (activated_on + interval '1 year')::date
from contracts where activated_on is not null and assistance_plus_appointments is not null
union all
select gen_random_uuid(), 'SERVICE', purchase_id, null, sold_on from billables;

-- Billing runs, with what they have done so far.
create table billing_runs (
    id uuid primary key,
    day date not null,
    dry boolean not null,
    state text not null check (state in ('RUNNING', 'DONE')),
    started_at timestamptz not null,
    -- null for the timer
    started_by uuid,
    finished_at timestamptz,
    due int not null,
    handled int not null default 0,
    parked int not null default 0,
    invoices int not null default 0,
    net_cents bigint not null default 0,
    -- where a dry run goes on
    reached uuid,
    check ((state = 'DONE') = (finished_at is not null))
);

create index billing_runs_running on billing_runs (id) where state = 'RUNNING';
create unique index billing_runs_each_morning on billing_runs (day) where started_by is null;
