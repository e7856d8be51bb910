-- Who asked for a ticket that goes on in another follows the latter.
alter table ticket_watchers
    drop constraint ticket_watchers_cause_check,
    drop constraint ticket_watchers_check,
    add constraint ticket_watchers_cause_check check (cause in ('WISH', 'MENTION', 'MERGE')),
    add constraint ticket_watchers_check
        check (cause = 'WISH' or (cause = 'MENTION' and kind = 'AGENT') or (cause = 'MERGE' and kind = 'USER'));
