-- What can be ordered; specific developments have no kind (R4.4).
create table catalogue_items (
    code text primary key check (code ~ '^[A-Z][A-Z0-9_-]{0,39}$'),
    kind text not null check (
        kind in ('PRODUCT', 'MODULE', 'SEAT', 'OPTION', 'PACK', 'STORAGE', 'SERVICE', 'UNIT_CREDITS')),
    name_french text not null check (name_french <> ''),
    name_english text not null check (name_english <> ''),
    unit text not null check (unit ~ '^[A-Z0-9]{2,3}$'),
    vat_basis_points int not null check (vat_basis_points in (2000, 1000, 550, 210))
);

-- Versions of prices without tax, in cents; of two of an item, the later day supersedes, and two on one day would overlap.
create table prices (
    id uuid primary key,
    item text not null references catalogue_items,
    effective_from date not null,
    model text not null check (model in ('FLAT', 'PER_UNIT', 'TIERED', 'VOLUME')),
    tier_ends bigint[] not null,
    tier_cents bigint[] not null,
    unique (item, effective_from),
    check (cardinality(tier_cents) = cardinality(tier_ends) + 1),
    check (model in ('TIERED', 'VOLUME') or cardinality(tier_cents) = 1),
    check (0 <= all (tier_cents) and 0 < all (tier_ends))
);

create trigger catalogue_items_never_change before update or delete or truncate on catalogue_items
    for each statement execute function refuse_change();
create trigger prices_never_change before update or delete or truncate on prices
    for each statement execute function refuse_change();

-- The default tariff: what is known of the offer, so that contracts can be priced from the first day.
insert into catalogue_items (code, kind, name_french, name_english, unit, vat_basis_points) values
    ('COMPTA', 'PRODUCT', 'Comptabilité', 'Accounting', 'C62', 2000),
    ('PAIE', 'PRODUCT', 'Paie', 'Payroll', 'C62', 2000),
    ('NAMED-USER', 'SEAT', 'Utilisateur nommé', 'Named user', 'C62', 2000),
    ('CEGID-CARE', 'OPTION', 'Cegid Care', 'Cegid Care', 'C62', 2000),
    ('ASSISTANCE-PLUS', 'PACK', 'Pack Assistance+, par rendez-vous annuel', 'Assistance+ pack, for each appointment a year', 'C62', 2000),
    ('SERVICE-PLUS', 'PACK', 'Pack Service+, par crédit annuel', 'Service+ pack, for each credit a year', 'C62', 2000),
    ('STORAGE-1GB', 'STORAGE', 'Extension de stockage de 1 Go', 'Storage extension of 1 GB', 'C62', 2000),
    ('ASSISTANCE-PLUS-APPOINTMENT', 'SERVICE', 'Rendez-vous Assistance+ au-delà du pack', 'Assistance+ appointment beyond the pack', 'C62', 2000),
    ('USAGE-ASSISTANCE', 'SERVICE', 'Aide à l''utilisation', 'Usage assistance', 'C62', 2000),
    ('ACCOMPANIMENT', 'SERVICE', 'Accompagnement', 'Accompaniment', 'MIN', 2000),
    ('UNIT-CREDIT', 'UNIT_CREDITS', 'Crédit unitaire', 'Unit credit', 'C62', 2000);

insert into prices (id, item, effective_from, model, tier_ends, tier_cents)
select gen_random_uuid(), code, date '2020-01-01', model, '{}', array [cents]
from (values
    ('COMPTA', 'FLAT', 29000::bigint),
    ('PAIE', 'FLAT', 25000),
    ('NAMED-USER', 'PER_UNIT', 4500),
    ('CEGID-CARE', 'FLAT', 12000),
    ('ASSISTANCE-PLUS', 'PER_UNIT', 1500),
    ('SERVICE-PLUS', 'PER_UNIT', 800),
    ('STORAGE-1GB', 'PER_UNIT', 600),
    ('ASSISTANCE-PLUS-APPOINTMENT', 'PER_UNIT', 7500),
    ('USAGE-ASSISTANCE', 'PER_UNIT', 4900),
    ('UNIT-CREDIT', 'PER_UNIT', 2500)) as defaults (code, model, cents);
