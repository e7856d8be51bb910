-- When the last contract with an environment ended: the month of that day is still to be closed.
alter table environments add column left_force_at timestamptz;
alter table environments add check (left_force_at is null or not in_force);
