-- What users go through again after a failed attempt (R15.4).
create table repair_plans (
    id uuid primary key,
    attempt_id uuid not null references exam_attempts,
    user_id uuid not null,
    customer_id uuid not null,
    exam text not null references exams,
    scope text not null check (scope in ('WHOLE_PATH', 'FAILED_PARTS')),
    opened_at timestamptz not null,
    closed_at timestamptz check (closed_at >= opened_at),
    closing text check (closing in ('DONE', 'PASSED', 'REPLACED')),
    version bigint not null,
    check (num_nulls(closed_at, closing) in (0, 2))
);

create unique index repair_plans_open on repair_plans (user_id, exam) where closed_at is null;
create index repair_plans_of_user on repair_plans (user_id, id);
create index repair_plans_of_attempt on repair_plans (attempt_id);

create table repair_items (
    plan_id uuid not null references repair_plans,
    position integer not null check (position >= 0),
    module text not null,
    title text not null,
    done_at timestamptz,
    primary key (plan_id, position),
    unique (plan_id, module)
);
