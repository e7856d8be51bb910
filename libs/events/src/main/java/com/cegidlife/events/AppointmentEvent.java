package com.cegidlife.events;

/** Appointments of the Assistance+ pack; key: customer id. */
public sealed interface AppointmentEvent extends DomainEvent permits AppointmentHeld {}
