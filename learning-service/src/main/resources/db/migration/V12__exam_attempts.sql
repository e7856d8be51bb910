create extension if not exists btree_gist;

-- How much longer a person has than others.
create table extra_times (
    user_id uuid primary key,
    percent integer not null check (percent between 0 and 200),
    granted_by uuid not null,
    granted_at timestamptz not null,
    version bigint not null
);

-- Attempts at exams, each frozen when it begins.
create table exam_attempts (
    id uuid primary key,
    exam text not null references exams,
    exam_version_id uuid not null references exam_versions,
    user_id uuid not null,
    customer_id uuid not null,
    product text not null,
    product_version text not null,
    threshold_basis_points integer not null check (threshold_basis_points between 1 and 10000),
    seed bigint not null,
    extra_time_percent integer not null check (extra_time_percent between 0 and 200),
    started_at timestamptz not null,
    deadline_at timestamptz not null check (deadline_at > started_at),
    ended_at timestamptz check (ended_at between started_at and deadline_at),
    ending text check (ending in ('SUBMITTED', 'OUT_OF_TIME')),
    right_count integer check (right_count between 0 and drawn_count),
    drawn_count integer not null check (drawn_count > 0),
    passed boolean,
    retake_opens_at timestamptz,
    result text check (result is json object),
    check (num_nulls(ended_at, ending, right_count, passed, result) in (0, 5)),
    -- Whoever reached the threshold has passed.
    check (passed or right_count::bigint * 10000 < threshold_basis_points::bigint * drawn_count),
    -- Whoever failed waits seven days at the same local time, whatever the clocks do meanwhile (R15.5, D5, D27).
    check ((retake_opens_at is not null) = (passed is false)),
    check (retake_opens_at between ended_at + interval '167 hours' and ended_at + interval '169 hours'),
    -- One running attempt of a user at an exam, and none before the waiting period after a failure is over.
    constraint one_attempt_at_a_time exclude using gist (
        user_id with =,
        exam with =,
        tstzrange(started_at, case when ended_at is null then 'infinity' else coalesce(retake_opens_at, ended_at) end)
            with &&)
);

create index exam_attempts_of_user on exam_attempts (user_id, id);

create table exam_attempt_questions (
    attempt_id uuid not null references exam_attempts,
    position integer not null check (position > 0),
    module text not null,
    question_version_id uuid not null references question_versions,
    choice_order integer[] not null,
    answer text[],
    answered_at timestamptz,
    earned integer check (earned between 0 and out_of),
    out_of integer,
    primary key (attempt_id, position),
    unique (attempt_id, question_version_id),
    check (num_nulls(answer, answered_at) in (0, 2)),
    check (num_nulls(earned, out_of) in (0, 2))
) with (fillfactor = 80);

create index exam_attempt_questions_by_question on exam_attempt_questions (question_version_id);
