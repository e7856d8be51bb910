-- Tables that every service has.

-- The columns id to payload are Debezium's, so that change-data-capture can replace the relay without a migration.
-- The payload is json, not jsonb: what the service wrote is published byte by byte.
create table outbox (
    seq bigint generated always as identity primary key,
    id uuid not null,
    aggregatetype varchar(255) not null,
    aggregateid varchar(255) not null,
    type varchar(255) not null,
    payload json not null,
    traceparent text,
    created_at timestamptz not null,
    published_at timestamptz,
    attempts int not null default 0,
    last_error text
);

create index outbox_pending on outbox (seq) where published_at is null;
create index outbox_refused on outbox (aggregatetype, aggregateid) where published_at is null and last_error is not null;

create table inbox (
    consumer varchar(100) not null,
    event_id uuid not null,
    received_at timestamptz not null,
    primary key (consumer, event_id)
);

create index inbox_by_age on inbox (received_at);

create table idempotency_keys (
    caller_id uuid not null,
    operation varchar(100) not null,
    key varchar(200) not null,
    fingerprint char(64) not null,
    answer jsonb,
    created_at timestamptz not null,
    primary key (caller_id, operation, key)
);

create index idempotency_keys_by_age on idempotency_keys (created_at);

create table audit_entries (
    id uuid primary key,
    at timestamptz not null,
    actor_id uuid not null,
    action varchar(100) not null,
    subject varchar(200) not null,
    reason text,
    before text,
    after text
);

create index audit_entries_by_subject on audit_entries (subject, at);
