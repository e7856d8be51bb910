-- Credits (R18.2, R18.3). Whoever moves a customer's credits locks its account first.
create table credit_accounts (
    customer_id uuid primary key references customers
);

-- A lot lives twelve months: usable from a day until the day before expires_on (D25). Where its credits are is what its
-- movements say; the four sums below are kept by the trigger on the movements and by nothing else.
create table credit_lots (
    id uuid primary key,
    customer_id uuid not null references credit_accounts,
    origin text not null check (origin in ('GRANTED', 'BOUGHT')),
    source text not null unique check (source <> ''),
    credits int not null check (credits > 0),
    usable_from date not null,
    expires_on date not null,
    available int not null default 0 check (available >= 0),
    reserved int not null default 0 check (reserved >= 0),
    spent int not null default 0 check (spent >= 0),
    check (expires_on > usable_from)
);

create index credit_lots_by_expiry on credit_lots (customer_id, expires_on, origin desc, usable_from, id);

-- What credits were asked for. A debit is reserved, then confirmed or released; a confirmed one may be refunded.
create table credit_debits (
    id uuid primary key,
    customer_id uuid not null references credit_accounts,
    ticket_number text,
    service text not null check (service <> ''),
    credits int not null check (credits > 0),
    state text not null check (state in ('RESERVED', 'CONFIRMED', 'RELEASED', 'REFUNDED', 'REFUSED')),
    reserved_at timestamptz not null,
    settled_at timestamptz,
    version bigint not null,
    check ((state in ('RESERVED', 'REFUSED')) = (settled_at is null))
);

create index credit_debits_by_customer on credit_debits (customer_id, id);

-- Every movement of credits of a lot from one place to another; append-only.
create table credit_movements (
    id uuid primary key,
    lot_id uuid not null references credit_lots,
    debit_id uuid references credit_debits,
    moved_from text not null check (moved_from in ('ISSUED', 'AVAILABLE', 'RESERVED', 'SPENT')),
    moved_to text not null check (moved_to in ('AVAILABLE', 'RESERVED', 'SPENT')),
    credits int not null check (credits > 0),
    moved_on date not null,
    moved_at timestamptz not null,
    check (moved_from <> moved_to),
    check ((moved_from = 'ISSUED') = (debit_id is null))
);

create index credit_movements_by_lot on credit_movements (lot_id, id);
create index credit_movements_by_debit on credit_movements (debit_id, id);

create trigger credit_movements_never_change before update or delete or truncate on credit_movements
    for each statement execute function refuse_change();

-- The ledger sums: a movement that would take more than there is fails on the checks of the lot.
create function move_credits() returns trigger language plpgsql as $$
begin
    update credit_lots set
        available = available
            + case 'AVAILABLE' when new.moved_to then new.credits when new.moved_from then -new.credits else 0 end,
        reserved = reserved
            + case 'RESERVED' when new.moved_to then new.credits when new.moved_from then -new.credits else 0 end,
        spent = spent
            + case 'SPENT' when new.moved_to then new.credits when new.moved_from then -new.credits else 0 end
    where id = new.lot_id;
    return null;
end $$;

create trigger credits_move after insert on credit_movements for each row execute function move_credits();

create function lots_change_by_movements_only() returns trigger language plpgsql as $$
begin
    if tg_op <> 'UPDATE' or pg_trigger_depth() < 2
        or (new.id, new.customer_id, new.origin, new.source, new.credits, new.usable_from, new.expires_on)
            is distinct from
            (old.id, old.customer_id, old.origin, old.source, old.credits, old.usable_from, old.expires_on) then
        raise exception 'A lot of credits changes by its movements only';
    end if;
    return new;
end $$;

create trigger lots_change_by_movements_only before update or delete on credit_lots
    for each row execute function lots_change_by_movements_only();

-- Every credit of a lot is somewhere: looked at when the transaction ends.
create function lot_is_issued_whole() returns trigger language plpgsql as $$
begin
    if (select available + reserved + spent <> credits from credit_lots where id = new.id) then
        raise exception 'The movements of lot % do not add up to its credits', new.id;
    end if;
    return null;
end $$;

create constraint trigger lot_is_issued_whole after insert or update on credit_lots deferrable initially deferred
    for each row execute function lot_is_issued_whole();

-- Contracts with a Service+ pack that were in force before get their grants from this timer.
insert into timers (kind, subject, due_at, next_attempt_at)
select 'service-plus-grant', id, now(), now() from contracts where state = 'ACTIVE' and service_plus_credits is not null
on conflict do nothing;
