-- What a user has done stays with the version on which it was done; it counts wherever the lesson has the same revision.
create table lessons_done (
    user_id uuid not null,
    path text not null references learning_paths,
    lesson text not null,
    revision integer not null check (revision > 0),
    path_version integer not null,
    done_at timestamptz not null,
    primary key (user_id, path, lesson, revision),
    foreign key (path, path_version) references path_versions (path, number),
    check (revision <= path_version)
);

-- Where a user was last in each path.
create table path_bookmarks (
    user_id uuid not null,
    path text not null references learning_paths,
    lesson text not null,
    seconds integer not null check (seconds >= 0),
    left_at timestamptz not null,
    primary key (user_id, path)
);
