-- What every document says of the seller and the terms of payment; the id is the SHA-256 of the wording.
create table letterheads (
    id bytea primary key check (length(id) = 32),
    name text not null,
    legal_form text not null,
    registration text not null,
    siren text not null check (siren ~ '^[0-9]{9}$'),
    vat_number text not null,
    street text not null,
    postal_code text not null,
    city text not null,
    email text not null,
    iban text not null,
    bic text not null,
    days_to_pay int not null check (days_to_pay between 0 and 60),
    late_penalty_percent numeric not null check (late_penalty_percent > 0),
    recovery_fee_cents bigint not null check (recovery_fee_cents >= 0),
    discount text not null,
    vat_on_debits boolean not null
);

-- How far each series has come. Whoever issues holds its row to the end of the transaction: no number is lost or given twice.
create table invoice_series (
    series text primary key check (series in ('F', 'AV')),
    position bigint not null check (position >= 0),
    year int not null,
    count int not null check (count >= 0),
    issued_on date not null,
    hash bytea not null check (length(hash) = 32)
);

insert into invoice_series (series, position, year, count, issued_on, hash)
select series, 0, 2000, 0, date '2000-01-01', decode(repeat('00', 32), 'hex') from unnest(array ['F', 'AV']) series;

-- Invoices and credit notes, never changed. Those of a series form a chain, each stating the hash of the one before it.
create table invoices (
    id uuid primary key,
    kind text not null check (kind in ('INVOICE', 'CREDIT_NOTE')),
    series text not null check ((series = 'F') = (kind = 'INVOICE')),
    position bigint not null check (position >= 1),
    number text not null unique check (number ~ '^(F|AV)-[0-9]{4}-[0-9]{6,}$'),
    issued_on date not null,
    due_on date not null check (due_on >= issued_on),
    previous_hash bytea not null check (length(previous_hash) = 32),
    hash bytea not null unique check (length(hash) = 32),
    draft_key text unique,
    customer_id uuid not null references customers,
    contract text references contracts (number),
    buyer_order text,
    buyer_name text not null,
    buyer_siren text not null,
    buyer_street text not null,
    buyer_street_complement text not null,
    buyer_postal_code text not null,
    buyer_city text not null,
    letterhead_id bytea not null references letterheads,
    vat_basis_points int[] not null,
    net_cents_by_rate bigint[] not null,
    tax_cents_by_rate bigint[] not null,
    net_cents bigint not null check (net_cents >= 0),
    tax_cents bigint not null check (tax_cents >= 0),
    gross_cents bigint not null check (gross_cents = net_cents + tax_cents),
    corrects_id uuid references invoices,
    corrects_number text,
    corrects_issued_on date,
    corrects_reason text,
    unique (series, position),
    check (number like series || '-' || extract(year from issued_on) || '-%'),
    check ((kind = 'INVOICE') = (draft_key is not null)),
    check (num_nulls(corrects_id, corrects_number, corrects_issued_on, corrects_reason)
        = case kind when 'INVOICE' then 4 else 0 end)
);

create index invoices_by_day on invoices (issued_on, id);
create index invoices_by_customer on invoices (customer_id, issued_on, id);
create index invoices_by_contract on invoices (contract, issued_on, id) where contract is not null;
create index credit_notes_by_invoice on invoices (corrects_id) where corrects_id is not null;

-- That each line has its document is looked at once for all lines that are added (lines_add_up), not by a foreign key one
-- by one: documents are never deleted.
create table invoice_lines (
    invoice_id uuid not null,
    line int not null check (line >= 1),
    corrects_line int check (corrects_line >= 1),
    item text not null,
    name_french text not null,
    name_english text not null,
    quantity numeric not null check (quantity > 0),
    unit text not null,
    unit_price numeric not null check (unit_price >= 0),
    net_cents bigint not null check (net_cents = round(quantity * unit_price * 100)),
    vat_basis_points int not null check (vat_basis_points in (0, 210, 550, 1000, 2000)),
    supplied_from date not null,
    supplied_until date not null check (supplied_until > supplied_from),
    rules text[] not null,
    contract_line uuid,
    price_version uuid,
    priced_on date not null,
    days_billed int not null,
    days_of_period int not null,
    primary key (invoice_id, line)
);

-- The law of the series (L1), whatever the program does: each document goes on from the one before it. Found by the index,
-- however small the table was when the plan was made.
create function invoices_go_on() returns trigger language plpgsql
    set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
declare
    broken text;
begin
    select added.number into broken
    from added left join invoices previous
        on previous.series = added.series and previous.position = added.position - 1
    where case when added.position = 1
        then added.previous_hash <> decode(repeat('00', 32), 'hex') or split_part(added.number, '-', 3)::int <> 1
        else previous.id is null
            or previous.hash <> added.previous_hash
            or previous.issued_on > added.issued_on
            or split_part(added.number, '-', 3)::int <> 1 + case
                when extract(year from previous.issued_on) = extract(year from added.issued_on)
                then split_part(previous.number, '-', 3)::int else 0 end
        end
    limit 1;
    if broken is not null then
        raise exception 'Document % does not go on from the one before it', broken;
    end if;
    return null;
end
$$;

create trigger invoices_go_on after insert on invoices
    referencing new table as added for each statement execute function invoices_go_on();

-- The lines of a document come to what it states, so that none can be added later.
create function lines_add_up() returns trigger language plpgsql
    set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
begin
    if exists (
        select from (select distinct invoice_id from added) touched
        left join invoices on invoices.id = touched.invoice_id
        where invoices.id is null
            or invoices.net_cents <> (select sum(line.net_cents) from invoice_lines line
                where line.invoice_id = touched.invoice_id)) then
        raise exception 'The lines of a document do not come to its total';
    end if;
    return null;
end
$$;

create trigger lines_add_up after insert on invoice_lines
    referencing new table as added for each statement execute function lines_add_up();

create trigger letterheads_are_append_only before update or delete or truncate on letterheads
    for each statement execute function refuse_change();
create trigger invoices_are_append_only before update or delete or truncate on invoices
    for each statement execute function refuse_change();
create trigger invoice_lines_are_append_only before update or delete or truncate on invoice_lines
    for each statement execute function refuse_change();
create trigger invoice_series_stay before delete or truncate on invoice_series
    for each statement execute function refuse_change();

-- Even where a trigger is missing, the service's own role deletes none.
revoke delete, truncate on letterheads, invoices, invoice_lines, invoice_series from current_user;

-- The buyer's own order number for a contract, stated on the invoices to come (L2).
create table buyer_orders (
    contract text primary key references contracts (number),
    order_number text not null check (length(order_number) between 1 and 50),
    version bigint not null
);
