-- What the packs of a contract give each year; null where the pack was not ordered.
alter table contracts
    add column assistance_plus_appointments int check (assistance_plus_appointments > 0),
    add column service_plus_credits int check (service_plus_credits > 0);
