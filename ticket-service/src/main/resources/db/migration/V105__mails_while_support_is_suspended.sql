-- A mail that would reopen a ticket while support is suspended is set aside with this reason (R14.7).
alter table incoming_mails
    drop constraint incoming_mails_reason_check,
    add constraint incoming_mails_reason_check check (reason in ('AUTOMATIC', 'BOUNCE', 'EMPTY', 'NO_TICKET',
        'NOT_THE_ADDRESSEE', 'SUPPORT_SUSPENDED', 'TICKET_OVER', 'TOO_LARGE', 'TOO_MANY', 'UNKNOWN_SENDER', 'UNREADABLE'));
