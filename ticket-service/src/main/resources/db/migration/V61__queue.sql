-- The agents' queue: what is open of a kind, the next due first, then the oldest; what has no due instant comes last.
drop index tickets_by_next_due;

create index tickets_in_queue on tickets (kind, coalesce(next_due_at, 'infinity'), id)
    where state in ('REGISTERED', 'TAKEN_IN_CHARGE', 'WAITING_FOR_CUSTOMER');
create index tickets_in_queue_of_nobody on tickets (kind, coalesce(next_due_at, 'infinity'), id)
    where state in ('REGISTERED', 'TAKEN_IN_CHARGE', 'WAITING_FOR_CUSTOMER') and assigned_to is null;
create index tickets_in_queue_of_agent on tickets (assigned_to, coalesce(next_due_at, 'infinity'), id)
    where state in ('REGISTERED', 'TAKEN_IN_CHARGE', 'WAITING_FOR_CUSTOMER');
create index tickets_in_queue_of_product on tickets (product, kind, coalesce(next_due_at, 'infinity'), id)
    where state in ('REGISTERED', 'TAKEN_IN_CHARGE', 'WAITING_FOR_CUSTOMER');
