-- Billing sets the credits of an accepted order aside, or refuses them; an accepted order may be cancelled.
alter table credit_orders
    drop constraint credit_orders_state_check,
    drop constraint credit_orders_check,
    drop constraint credit_orders_check2;

-- Billing was never asked for the credits of these: an agent accepts them again.
update credit_orders
set state = 'REQUESTED', credits = null, decided_by = null, decided_at = null, version = version + 1
where state = 'ACCEPTED';

alter table credit_orders
    add check (state in ('REQUESTED', 'ACCEPTED', 'RESERVED', 'REFUSED', 'DECLINED', 'CANCELLED', 'DELIVERED')),
    add check ((state = 'REQUESTED') = (decided_by is null)),
    add check ((state in ('REQUESTED', 'DECLINED')) = (credits is null));
