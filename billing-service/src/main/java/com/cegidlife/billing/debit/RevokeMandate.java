package com.cegidlife.billing.debit;

import com.cegidlife.billing.BusinessDate;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Ends a mandate: nothing more is collected by it. */
@ApplicationScoped
public class RevokeMandate {

    private final Mandates mandates;
    private final Clock clock;

    RevokeMandate(Mandates mandates, Clock clock) {
        this.mandates = mandates;
        this.clock = clock;
    }

    /**
     * @param version of the mandate as the caller read it
     * @throws Refusal when it is revoked already, or has changed since
     */
    @Transactional
    public Mandate revoke(UUID customerId, String reference, long version) {
        var mandate = mandates.toChange(customerId, reference);
        Versions.mustMatch(mandate.version(), version);
        mandate.revoke(BusinessDate.of(clock.instant()));
        return mandate;
    }
}
