-- The access accounts that billing has told of: whom customers' notices are written to.
create table contacts (
    user_id uuid primary key,
    customer_id uuid not null,
    email text check (length(email) between 1 and 320),
    version bigint not null,
    check (version > 0)
);

create index contacts_by_customer on contacts (customer_id) where email is not null;

create table maintenances (
    id uuid primary key,
    kind text not null check (kind in ('PLANNED', 'URGENT')),
    state text not null check (state in ('PLANNED', 'ANNOUNCED', 'STARTED', 'OVERRUN', 'ENDED', 'CANCELLED')),
    title_french text not null check (length(title_french) between 1 and 200),
    title_english text not null check (length(title_english) between 1 and 200),
    description_french text check (length(description_french) between 1 and 4000),
    description_english text check (length(description_english) between 1 and 4000),
    reason text check (length(reason) between 1 and 1000),
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    blocking_starts_at timestamptz,
    blocking_ends_at timestamptz,
    ends_by_itself boolean not null,
    reach text not null check (reach in ('ALL', 'PRODUCT', 'CUSTOMER', 'NAMED')),
    reach_product text,
    reach_customer_id uuid,
    announced_at timestamptz,
    started_at timestamptz,
    ended_at timestamptz,
    cancelled_at timestamptz,
    cancellation_reason text check (length(cancellation_reason) between 1 and 1000),
    version bigint not null,
    check (starts_at < ends_at),
    check ((blocking_starts_at is null) = (blocking_ends_at is null)),
    check (blocking_starts_at >= starts_at and blocking_starts_at < blocking_ends_at and blocking_ends_at <= ends_at),
    check ((kind = 'URGENT') = (reason is not null)),
    check ((reach = 'PRODUCT') = (reach_product is not null)),
    check ((reach = 'CUSTOMER') = (reach_customer_id is not null)),
    check (state not in ('ANNOUNCED', 'STARTED', 'OVERRUN', 'ENDED') or announced_at is not null),
    check ((state in ('STARTED', 'OVERRUN', 'ENDED')) = (started_at is not null)),
    check ((state = 'ENDED') = (ended_at is not null)),
    check (ended_at >= started_at),
    check ((state = 'CANCELLED') = (cancelled_at is not null)),
    check ((state = 'CANCELLED') = (cancellation_reason is not null)),
    -- A planned one is told 48 hours ahead at least, whoever writes here (R5.3).
    check (kind = 'URGENT' or announced_at <= starts_at - interval '48 hours')
);

create index maintenances_under_way on maintenances (starts_at) where state in ('ANNOUNCED', 'STARTED', 'OVERRUN');

-- Which environments a maintenance is about: those named in a draft, all of them from its announcement on.
create table maintenance_environments (
    maintenance_id uuid not null references maintenances,
    environment_id uuid not null references environments,
    primary key (maintenance_id, environment_id)
);

create index maintenance_by_environment on maintenance_environments (environment_id, maintenance_id);

-- Who was told of a maintenance or a release, and when: the proof of notice. Without recipient: shown in the CegidLife
-- space alone.
create table notices (
    id uuid primary key,
    subject_id uuid not null,
    kind text not null check (kind in ('MAINTENANCE_ANNOUNCED', 'MAINTENANCE_CANCELLED', 'RELEASE_ANNOUNCED')),
    customer_id uuid not null,
    user_id uuid,
    recipient text,
    noted_at timestamptz not null,
    ahead_of timestamptz not null,
    mail_id uuid unique,
    mailed_at timestamptz,
    sent_at timestamptz,
    check ((user_id is null) = (recipient is null)),
    check ((mail_id is null) = (mailed_at is null)),
    check (sent_at is null or mail_id is not null)
);

create index notices_of_a_subject on notices (subject_id, id);
create index notices_to_write on notices (subject_id, id) where recipient is not null and mail_id is null;

-- A mail that was sent is forgotten after a week; that it was sent, and when, is kept here.
create function prove_notice() returns trigger language plpgsql as $$
begin
    update notices set sent_at = new.sent_at where mail_id = new.id;
    return null;
end $$;

create trigger prove_notice after update of sent_at on outgoing_mails
    for each row when (old.sent_at is null and new.sent_at is not null) execute function prove_notice();

create table maintenance_templates (
    id uuid primary key,
    name text not null unique check (length(name) between 1 and 100),
    title_french text not null check (length(title_french) between 1 and 200),
    title_english text not null check (length(title_english) between 1 and 200),
    description_french text check (length(description_french) between 1 and 4000),
    description_english text check (length(description_english) between 1 and 4000),
    length_seconds bigint not null check (length_seconds > 0),
    blocking_offset_seconds bigint check (blocking_offset_seconds >= 0),
    blocking_length_seconds bigint check (blocking_length_seconds > 0),
    ends_by_itself boolean not null,
    reach text not null check (reach in ('ALL', 'PRODUCT', 'CUSTOMER')),
    reach_product text,
    reach_customer_id uuid,
    check ((blocking_offset_seconds is null) = (blocking_length_seconds is null)),
    check (blocking_offset_seconds + blocking_length_seconds <= length_seconds),
    check ((reach = 'PRODUCT') = (reach_product is not null)),
    check ((reach = 'CUSTOMER') = (reach_customer_id is not null))
);
