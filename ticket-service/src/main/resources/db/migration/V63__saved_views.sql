-- Filters that agents keep, for themselves or for a team.
create table saved_views (
    id uuid primary key,
    name text not null check (name <> ''),
    owner_id uuid not null,
    team text check (team in ('SUPPORT', 'CUSTOMER_SERVICE')),
    criteria text not null check (criteria is json object),
    saved_at timestamptz not null,
    version bigint not null
);

create index saved_views_by_owner on saved_views (owner_id, id);
create index saved_views_by_team on saved_views (team, id) where team is not null;
