-- Who asked to be written to about the public weather: written to once they confirmed, until they do not want it any more.
create table weather_subscriptions (
    id uuid primary key,
    email text not null check (length(email) between 3 and 320),
    product text,
    secret text not null unique,
    asked_at timestamptz not null,
    confirmed_at timestamptz,
    ended_at timestamptz
);
create unique index one_subscription_an_address on weather_subscriptions (lower(email), coalesce(product, '')) where ended_at is null;
create index weather_subscriptions_in_force on weather_subscriptions (id) where confirmed_at is not null and ended_at is null;
create index weather_subscriptions_by_asking on weather_subscriptions (asked_at);

-- What they are written, some of them at a time: the last one who was.
create table weather_letters (
    id uuid primary key,
    product text,
    title_french text not null,
    title_english text not null,
    text_french text not null,
    text_english text not null,
    at timestamptz not null,
    last_subscription_id uuid
);

-- Where the weather of a customer is posted to each time it changes.
create table webhooks (
    id uuid primary key,
    customer_id uuid not null references customers,
    user_id uuid not null,
    url text not null check (length(url) between 1 and 2000),
    secret text not null,
    created_at timestamptz not null,
    position text not null default pg_current_snapshot()::text,
    looked_at timestamptz not null,
    fingerprint text,
    next_attempt_at timestamptz not null,
    failures int not null default 0 check (failures >= 0),
    died_at timestamptz,
    version bigint not null
);
create index webhooks_by_next_attempt on webhooks (next_attempt_at) where died_at is null;
create index webhooks_of_a_user on webhooks (user_id, id);

create table webhook_deliveries (
    id uuid primary key,
    webhook_id uuid not null references webhooks on delete cascade,
    attempted_at timestamptz not null,
    attempt int not null check (attempt > 0),
    status int,
    error text,
    millis bigint not null
);
create index deliveries_of_a_webhook on webhook_deliveries (webhook_id, id);
create index deliveries_by_time on webhook_deliveries (attempted_at);

-- Environments of which nothing is known for longer than is tolerated, raised to operators (D12).
create table silence_alerts (
    id uuid primary key,
    environment_id uuid not null references environments,
    silent_since timestamptz,
    raised_at timestamptz not null,
    ended_at timestamptz
);
create unique index one_open_silence_alert on silence_alerts (environment_id) where ended_at is null;
create index silence_alerts_by_id on silence_alerts (id) where ended_at is null;
