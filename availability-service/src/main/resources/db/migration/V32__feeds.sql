-- Addresses of feeds for programs that cannot sign in, calendars and news readers: who knows the secret reads what its
-- user's customer may know. The secret itself is not kept.
create table feeds (
    id uuid primary key,
    customer_id uuid not null,
    user_id uuid not null,
    secret_hash bytea not null unique check (length(secret_hash) = 32),
    created_at timestamptz not null
);

create index feeds_of_a_user on feeds (user_id, id);
