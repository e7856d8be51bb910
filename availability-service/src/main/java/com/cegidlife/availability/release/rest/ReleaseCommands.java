package com.cegidlife.availability.release.rest;

import com.cegidlife.availability.release.Change;
import com.cegidlife.availability.release.Release;
import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** How every request that makes or changes a release is answered: once for each key, on the stated version. */
@ApplicationScoped
class ReleaseCommands {

    private final CurrentCaller caller;
    private final Idempotency idempotency;

    ReleaseCommands(CurrentCaller caller, Idempotency idempotency) {
        this.caller = caller;
        this.idempotency = idempotency;
    }

    RestResponse<ReleaseView> create(String key, ReleaseBody body, Function<UUID, Release> creation) {
        var by = caller.get().userId();
        var view = idempotency.once(
                by, "prepare-release", key, body, ReleaseView.class, () -> ReleaseView.of(creation.apply(by)));
        return ResponseBuilder.<ReleaseView>created(URI.create("/releases/" + view.id()))
                .entity(view)
                .tag(Versions.etag(view.version()))
                .build();
    }

    RestResponse<ReleaseView> change(
            UUID releaseId, String ifMatch, String key, String operation, Function<Change, Release> command) {
        var change =
                new Change(releaseId, Versions.required(ifMatch), caller.get().userId());
        var view = idempotency.once(
                change.by(), operation, key, change, ReleaseView.class, () -> ReleaseView.of(command.apply(change)));
        return ResponseBuilder.ok(view).tag(Versions.etag(view.version())).build();
    }
}
