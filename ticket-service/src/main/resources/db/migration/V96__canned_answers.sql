-- Replies that a team gives again and again.
create table canned_answers (
    id uuid primary key,
    title text not null,
    french text not null,
    english text not null,
    team text not null check (team in ('SUPPORT', 'CUSTOMER_SERVICE')),
    product text,
    saved_by uuid not null,
    saved_at timestamptz not null,
    version bigint not null
);

create index canned_answers_by_team on canned_answers (team, id);
