-- How long promises may take, in versions that never change; a ticket keeps the one it was registered under.
create table commitment_policies (
    version int primary key check (version > 0),
    effective_from timestamptz not null,
    critical_seconds bigint not null check (critical_seconds > 0),
    high_seconds bigint not null check (high_seconds > 0),
    moderate_seconds bigint not null check (moderate_seconds > 0),
    plan_seconds bigint not null check (plan_seconds > 0),
    fix_days int not null check (fix_days > 0),
    warn_at_percent int[] not null
);

-- The booklet: R14.6, R14.8.
insert into commitment_policies
values (1, '2000-01-01T00:00:00Z', 14400, 21600, 28800, 43200, 6, '{50,75,90}');

-- Staff and customers' users are told apart; what was written by a user before stays so.
alter table tickets
    drop constraint tickets_requester_kind_check,
    drop constraint tickets_check,
    add check (requester_kind in ('USER', 'AGENT', 'SYSTEM')),
    add check ((requester_kind = 'SYSTEM') = (requester_id is null));

alter table notes
    drop constraint notes_author_kind_check,
    drop constraint notes_check,
    add check (author_kind in ('USER', 'AGENT', 'SYSTEM')),
    add check ((author_kind = 'SYSTEM') = (author_id is null)),
    add column visibility text not null default 'PUBLIC' check (visibility in ('PUBLIC', 'INTERNAL'));

alter table tickets
    drop constraint tickets_kind_check,
    drop constraint tickets_state_check,
    drop constraint tickets_check2,
    drop constraint tickets_check3,
    add check (kind in ('SUPPORT', 'USAGE_QUESTION', 'CUSTOMER_SERVICE', 'CREDIT_ORDER', 'RESTORE')),
    add check (kind in ('CUSTOMER_SERVICE', 'CREDIT_ORDER') or product is not null),
    add check (state in ('AWAITING_PURCHASE', 'REGISTERED', 'TAKEN_IN_CHARGE', 'WAITING_FOR_CUSTOMER', 'RESOLVED',
        'CLOSED', 'CANCELLED')),
    add check (state not in ('TAKEN_IN_CHARGE', 'WAITING_FOR_CUSTOMER', 'RESOLVED') or taken_in_charge_by is not null),
    add column product_version text,
    add column module text,
    add column topic text check (topic in ('CEGIDLIFE_SPACE', 'ADMINISTRATIVE', 'CONTRACT', 'COMPLAINT')),
    add column assigned_to uuid,
    add column waiting_since timestamptz,
    add column resolution text check (resolution in ('FIX', 'WORKAROUND', 'ANSWER', 'NOT_AN_ANOMALY')),
    add column resolved_at timestamptz,
    add column closure text check (closure in ('BY_CUSTOMER', 'BY_STAFF', 'NO_ANSWER', 'MERGED')),
    add column closed_at timestamptz,
    add column outcome text
        check (outcome in ('ANOMALY', 'NON_REPRODUCIBLE', 'OUT_OF_SCOPE', 'USAGE_QUESTION', 'DUPLICATE')),
    add column severity text check (severity in ('SEVERITY_1', 'SEVERITY_2', 'SEVERITY_3')),
    add column cycle int not null default 1 check (cycle > 0),
    add column policy_version int not null default 1 references commitment_policies,
    add column take_in_charge_due timestamptz,
    add column next_due_at timestamptz,
    add check ((state = 'WAITING_FOR_CUSTOMER') = (waiting_since is not null)),
    add check (state <> 'RESOLVED' or resolved_at is not null),
    add check ((resolution is null) = (resolved_at is null)),
    add check ((state = 'CLOSED') = (closed_at is not null)),
    add check ((closure is null) = (closed_at is null)),
    add check ((outcome is not null and outcome = 'ANOMALY') = (severity is not null)),
    add check (topic is null or kind = 'CUSTOMER_SERVICE');

alter table tickets
    alter column cycle drop default,
    alter column policy_version drop default;

update tickets set assigned_to = taken_in_charge_by;
update tickets set (take_in_charge_due, next_due_at) = (
    select due_at, case when fulfilled_at is null then due_at end from commitments
    where ticket_id = tickets.id and kind = 'TAKE_IN_CHARGE');

-- The agents' queue: what is open, the next due first.
create index tickets_by_next_due on tickets (next_due_at, id)
    where state in ('REGISTERED', 'TAKEN_IN_CHARGE', 'WAITING_FOR_CUSTOMER');

alter table commitments
    drop constraint commitments_kind_check,
    drop constraint commitments_terms_check,
    drop constraint commitments_check2,
    drop constraint commitments_check3,
    drop constraint commitments_ticket_id_kind_key,
    add check (kind in ('TAKE_IN_CHARGE', 'CORRECTIVE_ACTION_PLAN', 'FIX_OR_WORKAROUND')),
    add check (terms in ('BY_PRIORITY', 'NONE_FOR_USAGE_QUESTIONS', 'NONE_FOR_CUSTOMER_SERVICE',
        'NONE_FOR_CREDIT_ORDERS', 'NONE_FOR_RESTORES', 'PLAN_FOR_SEVERITY_1', 'FIX_OR_WORKAROUND_FOR_SEVERITY_2',
        'NONE_FOR_SEVERITY_3')),
    add column cycle int not null default 1 check (cycle > 0),
    add column policy_version int not null default 1 references commitment_policies,
    add column allowed_days int check (allowed_days > 0),
    add column warn_at_percent int[] not null default '{}',
    add column warned_percent int not null default 0,
    add column breach_told_at timestamptz,
    add column next_look_at timestamptz,
    add column paused_at timestamptz,
    add column cancelled_at timestamptz,
    add check ((terms like 'NONE%') = (due_at is null)),
    add check (num_nonnulls(allowed_seconds, allowed_days) = case when due_at is null then 0 else 1 end),
    add check (fulfilled_at is null or cancelled_at is null),
    add check (next_look_at is null or (due_at is not null and fulfilled_at is null and cancelled_at is null));

alter table commitments
    alter column cycle drop default,
    alter column policy_version drop default,
    alter column warn_at_percent drop default,
    alter column warned_percent drop default;

-- Commitments made before warnings existed are told when breached.
update commitments set next_look_at = due_at + interval '1 microsecond' where fulfilled_at is null and due_at is not null;

create index commitments_by_ticket on commitments (ticket_id);
create index commitments_to_look_at on commitments (next_look_at) where next_look_at is not null;

create table commitment_pauses (
    commitment_id uuid not null references commitments,
    paused_from timestamptz not null,
    paused_to timestamptz not null check (paused_to >= paused_from),
    primary key (commitment_id, paused_from)
);

create table qualifications (
    id uuid primary key,
    ticket_id uuid not null references tickets,
    cycle int not null check (cycle > 0),
    nature text not null check (nature in ('MALFUNCTION', 'OUT_OF_SCOPE', 'USAGE_QUESTION', 'DUPLICATE')),
    reproducible boolean,
    impact text check (impact in ('BLOCKS_ESSENTIAL_FEATURE', 'FEATURE_INOPERATIVE', 'MINOR')),
    workaround_possible boolean,
    outcome text not null
        check (outcome in ('ANOMALY', 'NON_REPRODUCIBLE', 'OUT_OF_SCOPE', 'USAGE_QUESTION', 'DUPLICATE')),
    severity text check (severity in ('SEVERITY_1', 'SEVERITY_2', 'SEVERITY_3')),
    duplicate_of uuid references tickets check (duplicate_of <> ticket_id),
    explanation text not null,
    qualified_by uuid not null,
    qualified_at timestamptz not null,
    check ((outcome = 'ANOMALY') = (severity is not null)),
    check ((nature = 'MALFUNCTION') = (reproducible is not null)),
    check ((outcome = 'ANOMALY') = (impact is not null)),
    check ((impact is null) = (workaround_possible is null)),
    check ((nature = 'DUPLICATE') = (duplicate_of is not null))
);

create index qualifications_by_ticket on qualifications (ticket_id, id);

-- What happened to each ticket, as the others were told.
create table ticket_history (
    id uuid primary key,
    ticket_id uuid not null references tickets,
    at timestamptz not null,
    type text not null,
    fact jsonb not null,
    internal boolean not null
);

create index ticket_history_by_ticket on ticket_history (ticket_id, id);
