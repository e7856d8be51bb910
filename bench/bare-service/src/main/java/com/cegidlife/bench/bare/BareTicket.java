package com.cegidlife.bench.bare;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** The texts of a ticket, as they were sent. */
@Entity
public class BareTicket extends PanacheEntityBase {

    @Id
    public UUID id;

    public String kind;
    public String priority;
    public String product;
    public String subject;
    public String context;
    public String errorMessages;
    public String menuPath;
    public Instant registeredAt;
}
