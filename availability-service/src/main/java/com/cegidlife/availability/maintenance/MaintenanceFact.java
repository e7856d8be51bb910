package com.cegidlife.availability.maintenance;

import com.cegidlife.events.MaintenanceEvent;

/** Fired in the transaction in which something became of a maintenance, so that other features act on it in the same one. */
public record MaintenanceFact(Maintenance maintenance, MaintenanceEvent fact) {}
