package com.cegidlife.availability.maintenance;

import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The maintenance that the caller may know of: all for the publisher's staff, for others what their customer was told. */
@ApplicationScoped
public class VisibleMaintenance {

    private final Maintenances maintenances;
    private final CurrentCaller caller;

    VisibleMaintenance(Maintenances maintenances, CurrentCaller caller) {
        this.maintenances = maintenances;
        this.caller = caller;
    }

    /** @throws Refusal {@code not-found}, also when it concerns other customers alone or is a draft (R11.2) */
    @Transactional
    public Maintenance get(UUID maintenanceId) {
        var customer = caller.get().customerId();
        return (customer.isPresent()
                        ? maintenances.toldTo(maintenanceId, customer.get())
                        : maintenances.findByIdOptional(maintenanceId))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }
}
