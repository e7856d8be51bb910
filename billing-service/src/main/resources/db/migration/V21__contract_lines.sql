-- What a contract bills each quarter: what was ordered, what was added by amendments, what was used above.
create table contract_lines (
    id uuid primary key,
    contract_id uuid not null references contracts,
    item text not null references catalogue_items,
    quantity int not null check (quantity > 0),
    -- how many were held already, on top of which the quantity comes
    above int not null check (above >= 0),
    origin text not null check (origin in ('ORDER', 'AMENDMENT', 'USAGE')),
    -- which change of the contract added the line; 0 for the order
    addition int not null check (addition >= 0 and (addition = 0) = (origin = 'ORDER')),
    entered_on date not null,
    starts_on date,
    ends_on date check (ends_on >= starts_on),
    price_id uuid references prices,
    priced_on date,
    billed_until date check (billed_until > starts_on),
    check (num_nulls(starts_on, price_id, priced_on) in (0, 3)),
    check (starts_on is not null or (ends_on is null and billed_until is null))
);

create index contract_lines_by_contract on contract_lines (contract_id, id);

-- A line's price is frozen once it has one (D19), and a line never begins again.
create function refuse_repricing() returns trigger language plpgsql as $$
begin
    if (old.contract_id, old.item, old.quantity, old.above, old.origin, old.addition)
            is distinct from (new.contract_id, new.item, new.quantity, new.above, new.origin, new.addition)
        or (old.price_id is not null and (old.price_id, old.priced_on, old.starts_on)
            is distinct from (new.price_id, new.priced_on, new.starts_on)) then
        raise exception 'what a contract line costs is frozen' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;

create trigger contract_lines_are_frozen before update on contract_lines
    for each row execute function refuse_repricing();
create trigger contract_lines_stay before delete or truncate on contract_lines
    for each statement execute function refuse_change();

-- Contracts that are there already get the lines of their order, at the default tariff.
insert into catalogue_items (code, kind, name_french, name_english, unit, vat_basis_points)
select distinct product, 'PRODUCT', product, product, 'C62', 2000 from contract_products on conflict do nothing;

insert into prices (id, item, effective_from, model, tier_ends, tier_cents)
select gen_random_uuid(), code, date '2020-01-01', 'FLAT', '{}', '{29000}' from catalogue_items
where kind = 'PRODUCT' and not exists (select from prices where item = code);

insert into contract_lines
    (id, contract_id, item, quantity, above, origin, addition, entered_on, starts_on, price_id, priced_on)
select gen_random_uuid(), c.id, ordered.item, ordered.quantity, 0, 'ORDER', 0,
       (c.ordered_at at time zone 'Europe/Paris')::date, c.activated_on,
       case when c.activated_on is not null then p.id end, c.activated_on
from contracts c
cross join lateral (
    select product, 1 from contract_products where contract_id = c.id
    union all select 'NAMED-USER', c.named_users
    union all select 'CEGID-CARE', 1 where c.cegid_care
    union all select 'ASSISTANCE-PLUS', c.assistance_plus_appointments where c.assistance_plus_appointments is not null
    union all select 'SERVICE-PLUS', c.service_plus_credits where c.service_plus_credits is not null
) as ordered (item, quantity)
join prices p on p.item = ordered.item and p.effective_from = date '2020-01-01';
