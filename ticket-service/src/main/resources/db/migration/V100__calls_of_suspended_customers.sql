-- A call about a support ticket is not taken while support is suspended (R14.7).
alter table calls
    drop constraint calls_obstacles_check,
    add constraint calls_obstacles_check check (obstacles <@ array['TICKET_UNKNOWN', 'TICKET_OVER',
        'TICKET_AWAITS_PURCHASE', 'CALLER_NOT_IDENTIFIED', 'CALLER_NOT_ACTIVE', 'CALLER_OF_ANOTHER_CUSTOMER',
        'SUPPORT_SUSPENDED', 'SUPPORT_CLOSED', 'CUSTOMER_SERVICE_CLOSED']);

-- Calls go with their ticket, and are among what is held about a person.
create index calls_by_ticket on calls (ticket_id) where ticket_id is not null;
create index calls_by_caller on calls (caller_id, id) where caller_id is not null;

-- The name of who called stood in the first line of the note that a call became, where it was never erased.
update notes note
set text = regexp_replace(note.text, '^(Appel téléphonique / Phone call: [0-9 :-]+\(Europe/Paris\)), [^\n]*', '\1')
from calls call where call.note_id = note.id;
