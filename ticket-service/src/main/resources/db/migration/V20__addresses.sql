-- Where people are written to. Rows from before know it once billing tells of the account again.
alter table accounts
    add column customer_id uuid,
    add column display_name text,
    add column email text,
    add check (num_nonnulls(customer_id, display_name, email) in (0, 3));
