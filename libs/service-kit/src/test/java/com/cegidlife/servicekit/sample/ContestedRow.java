package com.cegidlife.servicekit.sample;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** What two transactions want to change. */
@Entity
@Table(name = "contested_rows")
class ContestedRow {

    @Id
    private UUID id;

    private int touched;

    @Version
    private long version;

    protected ContestedRow() {}

    ContestedRow(UUID id) {
        this.id = id;
    }

    void touch() {
        touched++;
    }
}
