-- The Assistance+ pack that was bought in the store during the term; null for one that was ordered with the contract.
alter table contracts
    add column assistance_plus_from date,
    add check (assistance_plus_from is null or (assistance_plus_appointments is not null and assistance_plus_from >= activated_on));
