-- What availability-service tells of the versions of the products puts them out of support too; what support managers have
-- listed themselves stays as they listed it.
alter table unmaintained_versions add column told_by_releases boolean not null default false;

create table released_products (
    product text primary key,
    revision bigint not null check (revision >= 0)
);
