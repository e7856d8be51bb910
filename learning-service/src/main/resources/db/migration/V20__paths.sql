-- What customers bought apart from contracts, as billing told it.
create table bought_trainings (
    customer_id uuid not null references customers,
    path text not null,
    primary key (customer_id, path)
);

-- One certifying path for each functional role (R15.2).
create table learning_paths (
    code text primary key check (code ~ '^[A-Z][A-Z0-9_-]{0,39}$'),
    kind text not null check (kind in ('CERTIFYING', 'FURTHER', 'MICROSOFT_365')),
    functional_role text unique references functional_roles,
    product text,
    created_at timestamptz not null,
    check ((kind = 'CERTIFYING') = (functional_role is not null)),
    check (kind <> 'CERTIFYING' or product is not null),
    check (kind <> 'MICROSOFT_365' or product is null)
);

create table path_versions (
    id uuid primary key,
    path text not null references learning_paths,
    number integer not null check (number > 0),
    state text not null check (state in ('DRAFT', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')),
    title text not null check (title <> ''),
    summary text not null,
    outline text not null check (outline is json object),
    lessons integer not null check (lessons >= 0),
    minutes integer not null check (minutes >= 0),
    published_at timestamptz,
    version bigint not null,
    unique (path, number),
    check ((state = 'DRAFT') = (published_at is null))
);

-- At most one draft a path, and one version that learners see; the latter also serves the catalogue, by path.
create unique index one_draft_of_a_path on path_versions (path) where state = 'DRAFT';
create unique index one_published_version_of_a_path on path_versions (path) where state = 'PUBLISHED';

create function keep_published_versions() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or (old.path, old.number, old.title, old.summary, old.outline, old.published_at)
        is distinct from (new.path, new.number, new.title, new.summary, new.outline, new.published_at) then
        raise exception 'a published version of a learning path never changes';
    end if;
    return new;
end
$$;

create trigger published_versions_never_change
    before update or delete on path_versions
    for each row when (old.state <> 'DRAFT') execute function keep_published_versions();
