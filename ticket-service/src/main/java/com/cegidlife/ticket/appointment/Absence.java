package com.cegidlife.ticket.appointment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A time at which a technician can have no appointment. Never changes; appointments booked before stay booked. */
@Entity
@Table(name = "absences")
public class Absence {

    @Id
    private UUID id;

    @Column(name = "technician_id")
    private UUID technicianId;

    @Embedded
    private Slot slot;

    @Enumerated(EnumType.STRING)
    private AbsenceKind kind;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Absence() {}

    Absence(UUID id, UUID technicianId, Slot slot, AbsenceKind kind, UUID recordedBy, Instant now) {
        this.id = id;
        this.technicianId = technicianId;
        this.slot = slot;
        this.kind = kind;
        this.recordedBy = recordedBy;
        recordedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID technicianId() {
        return technicianId;
    }

    public Slot slot() {
        return slot;
    }

    public AbsenceKind kind() {
        return kind;
    }
}
