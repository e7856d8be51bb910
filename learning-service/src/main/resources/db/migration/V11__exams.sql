-- One exam for each functional role (R15.2): what was written never changes; an exam says on which of its versions attempts begin.
create table exams (
    code text primary key references functional_roles,
    product text not null,
    latest_number integer not null check (latest_number > 0),
    published_number integer check (published_number between 1 and latest_number),
    version bigint not null
);

create index exams_by_product on exams (product, code);

create table exam_versions (
    id uuid primary key,
    exam text not null references exams,
    number integer not null check (number > 0),
    product_version text not null check (product_version <> ''),
    minutes integer not null check (minutes > 0),
    written_by uuid not null,
    written_at timestamptz not null,
    unique (exam, number)
);

create table exam_sections (
    exam_version_id uuid not null references exam_versions,
    position integer not null check (position >= 0),
    module text not null check (module ~ '^[A-Z][A-Z0-9_-]{0,39}$'),
    title text not null check (title <> ''),
    draws integer not null check (draws > 0),
    primary key (exam_version_id, position),
    unique (exam_version_id, module)
);

-- With which share of right answers an exam is passed from a day in Paris on (R15.3).
create table exam_thresholds (
    id uuid primary key,
    exam text not null references exams,
    applies_from date not null,
    basis_points integer not null check (basis_points between 1 and 10000),
    set_by uuid not null,
    set_at timestamptz not null,
    unique (exam, applies_from)
);
