-- Outages that no probe saw and that count since an operator says so (D12); one that was declared wrongly is retracted.
alter table outages
    add column declared_by uuid,
    add column retracted_by uuid,
    add column retracted_at timestamptz,
    add check (declared_by is null or (monitor is null and ended_at is not null)),
    add check (retracted_at is null or declared_by is not null),
    add check ((retracted_at is null) = (retracted_by is null));
