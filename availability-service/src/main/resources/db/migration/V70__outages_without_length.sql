-- A quorum of locations may turn out never to have failed at the same time: the outage then lasted nothing, and stays on
-- record.
alter table outages drop constraint outages_check;
alter table outages add constraint outages_end_no_earlier_than_they_start check (ended_at >= started_at);
