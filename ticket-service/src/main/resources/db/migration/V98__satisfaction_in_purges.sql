-- How satisfied its requester was is a figure that a purged ticket leaves as well.
alter table ticket_statistics add column satisfaction int check (satisfaction between 1 and 5);
