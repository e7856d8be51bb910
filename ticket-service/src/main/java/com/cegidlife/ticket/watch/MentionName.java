package com.cegidlife.ticket.watch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;

/** What colleagues call an agent after an {@code @}, and where the agent is written to then. */
@Entity
@Table(name = "mention_names")
public class MentionName {

    @Id
    @Column(name = "agent_id")
    private UUID agentId;

    private String name;
    private String email;

    @Version
    private long version;

    protected MentionName() {}

    /** Begins at version 1, since 0 says that there is none. */
    MentionName(UUID agentId) {
        this.agentId = agentId;
        version = 1;
    }

    /** @param address null for no mails */
    void change(String called, String address) {
        name = called;
        email = address;
    }

    public UUID agentId() {
        return agentId;
    }

    /** Without the {@code @}, in lower case. */
    public String name() {
        return name;
    }

    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    /** 0 for who has none yet. */
    public long version() {
        return version;
    }
}
