package com.cegidlife.billing.contract;

import com.cegidlife.events.EntitlementsChanged.EntitledEnvironment;
import com.cegidlife.events.EnvironmentKind;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** An environment that a contract provides, on which one of its products runs. */
@Embeddable
public record Environment(
        UUID id, String name, @Enumerated(EnumType.STRING) EnvironmentKind kind, String product) {

    EntitledEnvironment entitled() {
        return new EntitledEnvironment(id, name, kind, product);
    }
}
