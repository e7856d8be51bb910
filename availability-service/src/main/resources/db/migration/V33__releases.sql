create table releases (
    id uuid primary key,
    product text not null check (length(product) between 1 and 100),
    category text not null check (category in ('NEW_VERSION', 'PATCH')),
    version_number text not null check (length(version_number) between 1 and 50),
    summary_french text not null check (length(summary_french) between 1 and 4000),
    summary_english text not null check (length(summary_english) between 1 and 4000),
    released_on date not null,
    major boolean not null,
    needs_services boolean not null,
    breaks_specific_reports boolean not null,
    maintenance_id uuid references maintenances,
    state text not null check (state in ('PREPARED', 'ANNOUNCED', 'PUBLISHED', 'WITHDRAWN')),
    announced_at timestamptz,
    published_at timestamptz,
    version bigint not null,
    check (state <> 'ANNOUNCED' or announced_at is not null),
    check ((state = 'PUBLISHED') = (published_at is not null)),
    -- No new version without notice (R10.2).
    check (category = 'PATCH' or state <> 'PUBLISHED' or announced_at is not null)
);

-- A new version changes the number (R10.1).
create unique index one_release_a_version on releases (product, version_number)
    where category = 'NEW_VERSION' and state <> 'WITHDRAWN';
create index releases_by_product on releases (product, id);

create table release_documents (
    id uuid primary key,
    release_id uuid not null references releases,
    name text not null check (length(name) between 1 and 200),
    size int not null check (size between 1 and 10000000),
    content bytea not null,
    added_at timestamptz not null,
    check (size = length(content))
);

create index documents_of_a_release on release_documents (release_id, id);

create table products (
    code text primary key,
    revision bigint not null check (revision >= 0)
);

create table product_versions (
    product text not null references products,
    version_number text not null,
    released_on date not null,
    supported_until date,
    release_id uuid not null unique references releases,
    primary key (product, version_number),
    check (supported_until >= released_on)
);
