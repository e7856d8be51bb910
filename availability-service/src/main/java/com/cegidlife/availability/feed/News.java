package com.cegidlife.availability.feed;

import com.cegidlife.availability.incident.Timeline;
import com.cegidlife.availability.maintenance.Maintenance;
import java.time.Instant;
import java.util.List;

/** What a feed holds at an instant. */
public record News(Instant asOf, List<Maintenance> maintenance, List<Timeline> incidents) {}
