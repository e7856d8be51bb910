package com.cegidlife.ticket.restore;

import com.cegidlife.ticket.desk.Ticket;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What is to be restored, and to which day (R9.2). Never changed: its ticket tells what becomes of it. */
@Entity
@Table(name = "restore_requests")
public class RestoreRequest {

    @Id
    @Column(name = "ticket_id")
    private UUID ticketId;

    private String number;

    @Column(name = "environment_id")
    private UUID environmentId;

    @Column(name = "environment_name")
    private String environmentName;

    @Enumerated(EnumType.STRING)
    private RestoreScope scope;

    private LocalDate day;

    @Column(name = "requested_at")
    private Instant requestedAt;

    protected RestoreRequest() {}

    RestoreRequest(Ticket ticket, RestorableEnvironment environment, WantedRestore wanted) {
        ticketId = ticket.id();
        number = ticket.number();
        environmentId = environment.environmentId();
        environmentName = environment.name();
        scope = wanted.scope();
        day = wanted.day();
        requestedAt = ticket.registeredAt();
    }

    /** That of its ticket, such as {@code D-2026-000042}. */
    public String number() {
        return number;
    }

    public UUID environmentId() {
        return environmentId;
    }

    /** As it was called at the time of the request. */
    public String environmentName() {
        return environmentName;
    }

    public RestoreScope scope() {
        return scope;
    }

    /** To whose state, Europe/Paris. */
    public LocalDate day() {
        return day;
    }

    public Instant requestedAt() {
        return requestedAt;
    }
}
