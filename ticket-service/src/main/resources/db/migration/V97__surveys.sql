-- How satisfied those who ask are, once a closing of their ticket. The score stays when the words are forgotten.
create table surveys (
    id uuid primary key,
    ticket_id uuid not null references tickets on delete cascade,
    cycle int not null check (cycle > 0),
    requester_id uuid not null,
    agent_id uuid,
    opened_at timestamptz not null,
    answerable_until timestamptz not null check (answerable_until > opened_at),
    asked_at timestamptz,
    withdrawn_at timestamptz,
    answered_at timestamptz,
    score int check (score between 1 and 5),
    comment text,
    unique (ticket_id, cycle),
    check ((score is null) = (answered_at is null)),
    check (comment is null or score is not null),
    check (withdrawn_at is null or answered_at is null)
);

create index surveys_by_requester on surveys (requester_id, id);
