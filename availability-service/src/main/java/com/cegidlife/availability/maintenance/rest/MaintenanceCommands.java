package com.cegidlife.availability.maintenance.rest;

import com.cegidlife.availability.maintenance.Change;
import com.cegidlife.availability.maintenance.CheckWindow;
import com.cegidlife.availability.maintenance.Maintenance;
import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** How every request that creates or changes a maintenance is answered: once for each key, on the stated version. */
@ApplicationScoped
class MaintenanceCommands {

    private final CheckWindow checkWindow;
    private final CurrentCaller caller;
    private final Idempotency idempotency;

    MaintenanceCommands(CheckWindow checkWindow, CurrentCaller caller, Idempotency idempotency) {
        this.checkWindow = checkWindow;
        this.caller = caller;
        this.idempotency = idempotency;
    }

    RestResponse<MaintenanceView> create(
            String operation, String key, Object body, Function<UUID, Maintenance> creation) {
        var by = caller.get().userId();
        var view = idempotency.once(by, operation, key, body, MaintenanceView.class, () -> shown(creation.apply(by)));
        return ResponseBuilder.<MaintenanceView>created(URI.create("/maintenances/" + view.id()))
                .entity(view)
                .tag(Versions.etag(view.version()))
                .build();
    }

    /** @param body what was sent; null when there is no body */
    RestResponse<MaintenanceView> change(
            UUID maintenanceId,
            Precondition stated,
            String operation,
            Object body,
            Function<Change, Maintenance> command) {
        var change = new Change(
                maintenanceId, Versions.required(stated.ifMatch()), caller.get().userId());
        var view = idempotency.once(
                change.by(),
                operation,
                stated.key(),
                new Asked(change, body),
                MaintenanceView.class,
                () -> shown(command.apply(change)));
        return ResponseBuilder.ok(view).tag(Versions.etag(view.version())).build();
    }

    private MaintenanceView shown(Maintenance maintenance) {
        return MaintenanceView.of(maintenance, checkWindow.overlapping(maintenance));
    }

    /** What an idempotency key stands for. */
    record Asked(Change change, Object body) {}
}
