-- A learner's run through a SCORM package, one for each revision of the lesson.
create table scorm_runs (
    user_id uuid not null,
    path text not null references learning_paths,
    lesson text not null,
    revision integer not null check (revision > 0),
    elements jsonb not null check (jsonb_typeof(elements) = 'object'),
    saved_at timestamptz not null,
    primary key (user_id, path, lesson, revision)
);

-- Who holds a launch may see one package and report one learner's run; only a fingerprint of its secret is kept.
create table scorm_launches (
    fingerprint text primary key check (fingerprint ~ '^[0-9a-f]{64}$'),
    user_id uuid not null,
    path text not null,
    lesson text not null,
    revision integer not null check (revision > 0),
    path_version integer not null,
    material_id uuid not null references materials,
    expires_at timestamptz not null,
    foreign key (path, path_version) references path_versions (path, number)
);

create index scorm_launches_by_expiry on scorm_launches (expires_at);
