-- Whether somebody who called might be spoken to about a ticket, each time an agent asked. The number is what the agent
-- entered: there may be no such ticket.
create table calls (
    id uuid primary key,
    number text not null,
    ticket_id uuid references tickets,
    caller_id uuid,
    agent_id uuid not null,
    asked_at timestamptz not null,
    obstacles text[] not null check (obstacles <@ array['TICKET_UNKNOWN', 'TICKET_OVER', 'TICKET_AWAITS_PURCHASE',
        'CALLER_NOT_IDENTIFIED', 'CALLER_NOT_ACTIVE', 'CALLER_OF_ANOTHER_CUSTOMER', 'SUPPORT_CLOSED',
        'CUSTOMER_SERVICE_CLOSED']),
    next_opening timestamptz check (next_opening > asked_at),
    note_id uuid unique references notes,
    version bigint not null,
    check ((ticket_id is null) = ('TICKET_UNKNOWN' = any (obstacles))),
    check ((next_opening is null) = (not obstacles && array['SUPPORT_CLOSED', 'CUSTOMER_SERVICE_CLOSED'])),
    check (note_id is null or ticket_id is not null)
);

create index calls_by_number on calls (number, id);
