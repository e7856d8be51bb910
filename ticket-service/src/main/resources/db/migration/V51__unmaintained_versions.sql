-- The versions that get no support from a day on (R14.1).
create table unmaintained_versions (
    id uuid primary key,
    product text not null,
    version text not null,
    unmaintained_since date not null,
    replaced_by text not null check (replaced_by <> version),
    unique (product, version)
);
