-- A draft is compared with what its customer has open, and then with what was closed last: read in this order, and no further
-- than is compared.
create extension if not exists pg_trgm;

create index tickets_open_or_closed_last on tickets (customer_id, coalesce(closed_at, 'infinity'::timestamptz), id)
    where state <> 'CANCELLED';
