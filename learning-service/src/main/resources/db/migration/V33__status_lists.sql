-- The place of each certificate in the public status lists, for ever.
alter table certifications
    add column status_index bigint not null generated always as identity (minvalue 0 start with 0);

create unique index certifications_by_status_index on certifications (status_index);
