-- Live web sessions (R13.4). Seats are counted here, so that no two registrations take the last one.
create table web_sessions (
    id uuid primary key,
    title text not null check (title <> ''),
    description text not null,
    product text not null,
    starts_at timestamptz not null,
    minutes int not null check (minutes between 5 and 480),
    capacity int not null check (capacity between 1 and 1000),
    taken int not null default 0 check (taken >= 0),
    link text not null,
    state text not null check (state in ('PLANNED', 'CANCELLED', 'HELD')),
    calendar_sequence int not null,
    replay_slug text,
    version bigint not null,
    constraint web_sessions_seats check (taken <= capacity)
);

create index web_sessions_by_start on web_sessions (starts_at, id);
create index web_sessions_by_product on web_sessions (product, starts_at, id);

create table web_session_registrations (
    id uuid primary key,
    session_id uuid not null references web_sessions,
    user_id uuid not null,
    customer_id uuid not null,
    state text not null check (state in ('REGISTERED', 'WAITING', 'CANCELLED')),
    position bigint not null,
    registered_at timestamptz not null,
    attended boolean,
    unique (session_id, user_id),
    unique (session_id, position)
);

create index web_session_registrations_by_state on web_session_registrations (session_id, state, position);

-- Invitations go out in batches; each person is invited once to a session.
create table web_session_invitations (
    id uuid primary key,
    session_id uuid not null references web_sessions,
    functional_role text references functional_roles,
    invited_by uuid not null,
    invited_at timestamptz not null
);

create index web_session_invitations_by_session on web_session_invitations (session_id);

create table web_session_invitees (
    session_id uuid not null references web_sessions,
    user_id uuid not null,
    primary key (session_id, user_id)
);

create index covered_products_by_product on covered_products (product, customer_id);
create index learning_phases_by_role on learning_phases (functional_role, user_id);
