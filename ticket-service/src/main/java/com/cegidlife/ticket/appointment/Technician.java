package com.cegidlife.ticket.appointment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** When a technician works, and where to tell them of their appointments. */
@Entity
@Table(name = "technicians")
public class Technician {

    @Id
    private UUID id;

    private String email;

    @ElementCollection
    @CollectionTable(name = "working_hours", joinColumns = @JoinColumn(name = "technician_id"))
    private Set<WorkingInterval> hours = new HashSet<>();

    @Version
    private long version;

    protected Technician() {}

    /** Who has set nothing works in the hours of support. */
    Technician(UUID id) {
        this.id = id;
        hours.addAll(WorkingHours.OF_SUPPORT.intervals());
    }

    void work(WorkingHours when) {
        hours.retainAll(when.intervals());
        hours.addAll(when.intervals());
    }

    /** @param address null for no mails */
    void writeTo(String address) {
        email = address;
    }

    public UUID id() {
        return id;
    }

    public WorkingHours hours() {
        return new WorkingHours(hours);
    }

    /** Where mails about appointments are sent; the suite knows of no other address of the staff. */
    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    /** 0 for who has set nothing. */
    public long version() {
        return version;
    }
}
