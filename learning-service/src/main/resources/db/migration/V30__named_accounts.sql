-- Whom certificates name and mails reach; empty until billing tells of the account again.
alter table accounts add column if not exists display_name text not null default '';
alter table accounts add column if not exists email text not null default '';

create index if not exists accounts_by_customer on accounts (customer_id, user_id);
create index if not exists accounts_by_address on accounts (customer_id, lower(email));
