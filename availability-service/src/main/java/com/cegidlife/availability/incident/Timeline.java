package com.cegidlife.availability.incident;

import java.util.List;

/** An incident with everything that was told of it, the first told first. */
public record Timeline(Incident incident, List<IncidentUpdate> updates) {}
