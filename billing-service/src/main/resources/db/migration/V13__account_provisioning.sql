-- Up to which version the identity directory knows the account; behind means pending.
alter table accounts
    add column provisioned_version bigint not null default 0 check (provisioned_version <= version),
    add column provisioned_at timestamptz;

create index accounts_to_provision on accounts (user_id) where provisioned_version < version;
