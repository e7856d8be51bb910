-- The question bank: what was written never changes; a question says which of its versions is drawn.
create table questions (
    id uuid primary key,
    product text not null check (product ~ '^[A-Z][A-Z0-9_-]{0,39}$'),
    module text not null check (module ~ '^[A-Z][A-Z0-9_-]{0,39}$'),
    state text not null check (state in ('DRAFT', 'PUBLISHED', 'RETIRED')),
    latest_number integer not null check (latest_number > 0),
    published_number integer check (published_number between 1 and latest_number),
    version bigint not null,
    check (state <> 'PUBLISHED' or published_number is not null),
    check (state <> 'DRAFT' or published_number is null)
);

create index questions_by_module on questions (product, module, id);
create index questions_to_draw on questions (product, module, id) where state = 'PUBLISHED';

create table question_versions (
    id uuid primary key,
    question_id uuid not null references questions deferrable initially deferred,
    number integer not null check (number > 0),
    title text not null check (title <> ''),
    task text not null check (task is json object),
    written_by uuid not null,
    written_at timestamptz not null,
    unique (question_id, number)
);

create function refuse_change_of_question_version() returns trigger language plpgsql as $$
begin
    raise exception 'a version of a question never changes';
end $$;

create trigger question_versions_never_change before update on question_versions
    for each row execute function refuse_change_of_question_version();
