-- What was really used, day by day: the highest figures of all reports of the day (D14).
create table daily_usage (
    customer_id uuid not null references customers,
    day date not null,
    named_users int not null check (named_users >= 0),
    storage_bytes bigint not null check (storage_bytes >= 0),
    microsoft365_missing int not null check (microsoft365_missing between 0 and named_users),
    primary key (customer_id, day)
);

-- What was ordered, from each day on which it changed (R3.1). A threshold that was passed before counts no more (D14).
create table ordered_quantities (
    customer_id uuid not null references customers,
    from_day date not null,
    named_users int not null check (named_users >= 0),
    storage_bytes bigint not null check (storage_bytes > 0),
    primary key (customer_id, from_day)
);

-- What the customer's administrators were told last.
create table usage_states (
    customer_id uuid primary key references customers,
    latest_day date not null,
    storage_level text not null check (storage_level in ('BELOW', 'NEARLY_FULL', 'FULL', 'EXCEEDED')),
    microsoft365_missing int not null check (microsoft365_missing >= 0)
);

insert into ordered_quantities (customer_id, from_day, named_users, storage_bytes)
select customer_id, min(activated_on), sum(named_users), 5368709120 from contracts where state = 'ACTIVE' group by customer_id;
