package com.cegidlife.availability.incident;

/** Fired in the transaction in which something was told of an incident. */
public record IncidentTold(Incident incident, Bulletin bulletin) {}
