-- What belongs to a ticket goes with it. A feature whose rows hold more than the ticket says what happens to them itself.
alter table notes
    drop constraint notes_ticket_id_fkey,
    add foreign key (ticket_id) references tickets on delete cascade;
alter table commitments
    drop constraint commitments_ticket_id_fkey,
    add foreign key (ticket_id) references tickets on delete cascade;
alter table commitment_pauses
    drop constraint commitment_pauses_commitment_id_fkey,
    add foreign key (commitment_id) references commitments on delete cascade;
alter table ticket_history
    drop constraint ticket_history_ticket_id_fkey,
    add foreign key (ticket_id) references tickets on delete cascade;
alter table outage_tickets
    drop constraint outage_tickets_ticket_id_fkey,
    add foreign key (ticket_id) references tickets on delete cascade;

-- A ticket may be a duplicate of an older one that is purged; it stays a duplicate.
alter table qualifications
    drop constraint qualifications_ticket_id_fkey,
    drop constraint qualifications_duplicate_of_fkey,
    drop constraint qualifications_check5,
    add foreign key (ticket_id) references tickets on delete cascade,
    add foreign key (duplicate_of) references tickets on delete set null,
    add check (nature = 'DUPLICATE' or duplicate_of is null);

create index qualifications_by_original on qualifications (duplicate_of) where duplicate_of is not null;

-- What a customer's administrator was shown, then confirmed; once confirmed, the record of who purged what, for good.
create table history_purges (
    id uuid primary key,
    customer_id uuid not null,
    horizon timestamptz not null,
    requested_by uuid not null,
    requested_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > requested_at),
    tickets bigint not null check (tickets >= 0),
    notes bigint not null check (notes >= 0),
    oldest_at timestamptz,
    newest_at timestamptz check (newest_at >= oldest_at and newest_at < horizon),
    open_tickets bigint not null check (open_tickets >= 0),
    paid_tickets bigint not null check (paid_tickets >= 0),
    state text not null check (state in ('ESTIMATED', 'RUNNING', 'DONE')),
    confirmed_by uuid,
    confirmed_at timestamptz,
    purged_tickets bigint not null check (purged_tickets >= 0),
    purged_notes bigint not null check (purged_notes >= 0),
    finished_at timestamptz,
    version bigint not null,
    check ((tickets = 0) = (oldest_at is null)),
    check ((oldest_at is null) = (newest_at is null)),
    check ((state = 'ESTIMATED') = (confirmed_by is null)),
    check ((confirmed_by is null) = (confirmed_at is null)),
    check ((state = 'DONE') = (finished_at is not null))
);

create index history_purges_by_customer on history_purges (customer_id, id);
create unique index one_running_purge_a_customer on history_purges (customer_id) where state = 'RUNNING';

create index tickets_over_by_customer on tickets (customer_id, coalesce(closed_at, registered_at), id)
    where state in ('CLOSED', 'CANCELLED');

-- What is left of a purged ticket: figures, and nothing by which the ticket or a person could be found again.
create table ticket_statistics (
    id uuid primary key,
    purge_id uuid not null references history_purges,
    customer_id uuid not null,
    origin text not null,
    kind text not null,
    priority text,
    product text,
    outcome text,
    severity text,
    cycles int not null check (cycles > 0),
    registered_at timestamptz not null,
    taken_in_charge_at timestamptz,
    resolution text,
    resolved_at timestamptz,
    closure text,
    closed_at timestamptz
);

create index ticket_statistics_by_customer on ticket_statistics (customer_id, registered_at);
create index ticket_statistics_by_purge on ticket_statistics (purge_id);

create table commitment_statistics (
    statistic_id uuid not null references ticket_statistics,
    kind text not null,
    cycle int not null check (cycle > 0),
    state text not null,
    started_at timestamptz not null,
    due_at timestamptz,
    fulfilled_at timestamptz
);

create index commitment_statistics_by_ticket on commitment_statistics (statistic_id);
