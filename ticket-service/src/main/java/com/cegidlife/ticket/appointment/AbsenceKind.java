package com.cegidlife.ticket.appointment;

/** Why a technician is away. */
public enum AbsenceKind {
    LEAVE,
    SICKNESS,
    TRAINING,
    MEETING,
    OTHER
}
