-- News tell of incidents for some weeks after they were resolved.
create index incidents_by_resolution on incidents (resolved_at);
