-- A customer's tickets of a period, in order: what a service review rests on.
create index tickets_by_customer_and_registration on tickets (customer_id, registered_at, id);


-- How a commitment stands at an instant, from its dates alone: what Commitment.stateAt says, where rows are too many to read.
create function commitment_state(
    due_at timestamptz, paused_at timestamptz, fulfilled_at timestamptz, cancelled_at timestamptz, at timestamptz)
returns text language sql immutable parallel safe
as $$
    select case
        when due_at is null then 'NONE'
        when coalesce(paused_at, fulfilled_at, cancelled_at, at) > due_at then 'BREACHED'
        when fulfilled_at is not null then 'MET'
        when cancelled_at is not null then 'CANCELLED'
        when paused_at is not null then 'PAUSED'
        else 'RUNNING'
    end
$$;
