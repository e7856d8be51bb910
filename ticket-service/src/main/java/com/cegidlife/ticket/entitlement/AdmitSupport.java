package com.cegidlife.ticket.entitlement;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Decides whether a customer that is entitled to support gets it now, for the version it uses. */
@ApplicationScoped
class AdmitSupport {

    private final SupportSuspensions suspensions;
    private final UnmaintainedVersions unmaintainedVersions;
    private final Clock clock;

    AdmitSupport(SupportSuspensions suspensions, UnmaintainedVersions unmaintainedVersions, Clock clock) {
        this.suspensions = suspensions;
        this.unmaintainedVersions = unmaintainedVersions;
        this.clock = clock;
    }

    /**
     * A version that no list names passes, and so does a ticket that states none.
     *
     * @throws Refusal while support is suspended (R14.7), or for a version that is no longer maintained (R14.1)
     */
    void admit(UUID customerId, Demand demand) {
        suspensions.mustNotBeInForce(customerId);
        demand.version()
                .flatMap(version -> unmaintainedVersions.listed(demand.product(), version))
                .filter(version -> version.isUnmaintainedOn(today()))
                .map(UnmaintainedVersion::refusal)
                .ifPresent(refusal -> {
                    throw refusal;
                });
    }

    private LocalDate today() {
        return clock.instant().atZone(BookletCalendars.PARIS).toLocalDate();
    }
}
