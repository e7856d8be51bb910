-- What a ticket's call checks, restore, unconfirmed purchases and accompaniments say goes with it; tickets on which invoices
-- rest are not purged.
alter table calls
    drop constraint calls_ticket_id_fkey,
    add foreign key (ticket_id) references tickets on delete cascade;

alter table restore_requests
    drop constraint restore_requests_ticket_id_fkey,
    add foreign key (ticket_id) references tickets on delete cascade;

alter table purchases
    drop constraint purchases_ticket_id_fkey,
    add foreign key (ticket_id) references tickets on delete cascade;

alter table accompaniments
    drop constraint accompaniments_ticket_id_fkey,
    add foreign key (ticket_id) references tickets on delete cascade;

alter table intervention_reports
    drop constraint intervention_reports_ticket_id_fkey,
    add foreign key (ticket_id) references tickets on delete cascade;
