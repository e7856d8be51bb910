-- Releases as availability told them (R1.4).
create table releases (
    id uuid primary key,
    product text not null,
    version text not null,
    category text not null check (category in ('NEW_VERSION', 'PATCH')),
    released_on date not null,
    major boolean not null,
    published_at timestamptz not null,
    starts_at timestamptz not null,
    certifications_end_at timestamptz not null check (certifications_end_at >= starts_at),
    -- Holders up to this one were told where they stand since their certifications ended
    told_up_to uuid
);

create index releases_by_product on releases (product, released_on desc, id);

-- A sequence keeps exams from waiting for one another; numbers rise for ever and may have gaps.
create sequence certificate_numbers;

create table certifications (
    id uuid primary key,
    number text not null unique check (number ~ '^C-[0-9]{4}-[0-9]{6,}$'),
    token text not null unique check (length(token) >= 32),
    attempt_id uuid not null unique,
    user_id uuid not null,
    customer_id uuid not null,
    holder_name text not null check (holder_name <> ''),
    functional_role text not null references functional_roles,
    product text not null,
    product_version text not null,
    passed_at timestamptz not null,
    right_answers int not null,
    drawn_questions int not null check (right_answers between 0 and drawn_questions),
    valid_until timestamptz check (valid_until >= passed_at),
    superseded_by uuid references releases,
    superseded_by_version text,
    revoked_at timestamptz,
    revocation_reason text check (revocation_reason <> ''),
    version bigint not null,
    check (num_nonnulls(valid_until, superseded_by, superseded_by_version) in (0, 3)),
    check (num_nonnulls(revoked_at, revocation_reason) in (0, 2))
);

create index certifications_by_user on certifications (user_id, passed_at desc, id);
-- What a major release looks for: holders whose certification nothing has ended
create index certifications_open on certifications (product, user_id, product_version)
    where valid_until is null and revoked_at is null;
create index certifications_by_release on certifications (superseded_by, user_id) where superseded_by is not null;
