-- Causes iii to v that operators set on outages, or on parts of them; only an approved one changes a figure (D22).
create table exclusions (
    id uuid primary key,
    outage_id uuid not null references outages,
    cause text not null check (cause in ('FORCE_MAJEURE', 'CUSTOMER_EQUIPMENT', 'OUTSIDE_PERIMETER')),
    starts_at timestamptz not null,
    -- Null for the end of the outage
    ends_at timestamptz,
    evidence text not null check (length(evidence) between 1 and 4000),
    reference text check (length(reference) between 1 and 500),
    state text not null check (state in ('PROPOSED', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'REVOKED')),
    proposed_by uuid not null,
    proposed_at timestamptz not null,
    decided_by uuid,
    decided_at timestamptz,
    decision_reason text check (length(decision_reason) between 1 and 4000),
    revoked_by uuid,
    revoked_at timestamptz,
    revocation_reason text check (length(revocation_reason) between 1 and 4000),
    version bigint not null,
    check (ends_at > starts_at),
    check ((state = 'PROPOSED') = (decided_at is null)),
    check ((decided_at is null) = (decided_by is null)),
    check (state not in ('APPROVED', 'REFUSED', 'REVOKED') or decided_by <> proposed_by),
    check ((state = 'REVOKED') = (revoked_at is not null)),
    check (revoked_by is null or revoked_by <> decided_by)
);

create index exclusions_of_an_outage on exclusions (outage_id, id);
create index exclusions_to_decide on exclusions (id) where state = 'PROPOSED';
