-- Attachments go with their tickets; their contents are swept afterwards.
alter table attachments
    drop constraint attachments_ticket_id_fkey,
    add foreign key (ticket_id) references tickets on delete cascade;

-- What a person has attached.
create index attachments_by_author on attachments (added_by, id);
