-- Since when a contract in force has had a Service+ pack; null when none has one, or since billing last told before packs
-- were told.
alter table customers add column service_plus_since date;
