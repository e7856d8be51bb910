-- A question is taken out of exams that have ended: proposed by one trainer, decided by another.
create table rescoring_proposals (
    id uuid primary key,
    question_id uuid not null references questions,
    reason text not null check (reason <> ''),
    proposed_by uuid not null,
    proposed_at timestamptz not null,
    attempts integer not null check (attempts >= 0),
    new_passes integer not null check (new_passes between 0 and attempts),
    state text not null check (state in ('PROPOSED', 'APPROVED', 'REJECTED')),
    decided_by uuid,
    decided_at timestamptz,
    version bigint not null,
    check ((state = 'PROPOSED') = (decided_by is null)),
    check (num_nulls(decided_by, decided_at) in (0, 2)),
    check (state <> 'APPROVED' or decided_by <> proposed_by)
);

create unique index rescoring_proposals_open on rescoring_proposals (question_id) where state = 'PROPOSED';
create index rescoring_proposals_of_question on rescoring_proposals (question_id, id);

-- The result as it was scored stays as it is; what it came to since is kept beside.
alter table exam_attempts add column rescored_result text check (rescored_result is json object);
alter table exam_attempt_questions add column taken_out boolean not null default false;

create function refuse_to_take_a_pass_away() returns trigger language plpgsql as $$
begin
    if old.passed and new.passed is not true then
        raise exception 'a pass is never taken away';
    end if;
    return new;
end $$;

create trigger exam_attempts_keep_passes before update on exam_attempts
    for each row execute function refuse_to_take_a_pass_away();
