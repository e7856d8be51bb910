package com.cegidlife.availability.monitor;

import java.util.Set;

/**
 * Fired, in the transaction of the decision, when a monitor was set up, changed or retired.
 *
 * @param monitor as it is now
 * @param locationsLeft from where it was looked at before and is no more
 */
public record MonitorChanged(Monitor monitor, Set<String> locationsLeft) {}
