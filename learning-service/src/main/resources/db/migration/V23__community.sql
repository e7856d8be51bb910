-- The learners' community: threads about a learning path (R15.1).
create table community_threads (
    id uuid primary key,
    path text not null references learning_paths,
    title text not null check (title <> ''),
    started_at timestamptz not null,
    pinned boolean not null,
    locked boolean not null,
    posts integer not null check (posts > 0),
    last_post_at timestamptz not null,
    version bigint not null
);

-- Pinned ones first, then the ones written in last.
create index community_threads_by_path on community_threads (path, pinned desc, last_post_at desc, id desc);

create table community_posts (
    id uuid primary key,
    thread_id uuid not null references community_threads,
    author_id uuid not null,
    by_trainer boolean not null,
    body text not null,
    posted_at timestamptz not null,
    edited_at timestamptz,
    deleted_at timestamptz,
    hidden_reason text check (hidden_reason <> ''),
    version bigint not null,
    check ((deleted_at is null) = (body <> ''))
);

create index community_posts_by_thread on community_posts (thread_id, id);

-- What readers report to the trainers; once each.
create table community_reports (
    id uuid primary key,
    post_id uuid not null references community_posts,
    reporter_id uuid not null,
    reason text not null check (reason <> ''),
    reported_at timestamptz not null,
    settled_at timestamptz,
    unique (post_id, reporter_id)
);

create index unsettled_community_reports on community_reports (id) where settled_at is null;
