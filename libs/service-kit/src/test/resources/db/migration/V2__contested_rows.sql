create table contested_rows (
    id uuid primary key,
    touched int not null,
    version bigint not null
);
