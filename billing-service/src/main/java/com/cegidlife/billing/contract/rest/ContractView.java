package com.cegidlife.billing.contract.rest;

import com.cegidlife.billing.contract.Contract;
import com.cegidlife.billing.contract.ContractState;
import com.cegidlife.billing.contract.Environment;
import com.cegidlife.billing.contract.Microsoft365;
import com.cegidlife.billing.contract.Term;
import com.cegidlife.billing.contract.rest.ContractBody.AssistancePlusBody;
import com.cegidlife.billing.contract.rest.ContractBody.ServicePlusBody;
import com.cegidlife.events.EnvironmentKind;
import com.cegidlife.servicekit.http.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A contract.
 *
 * @param activatedOn the day its access codes were communicated, in Europe/Paris; absent for a draft
 * @param termEndsOn the day the running period ends, not billed (D20); absent for a draft
 * @param effectiveEnd the day it ends by a notice of non-renewal, not billed (R20.2); absent while it is renewed
 */
public record ContractView(
        UUID id,
        String number,
        UUID customerId,
        ContractState state,
        boolean cegidCare,
        List<String> products,
        int namedUsers,
        Microsoft365 microsoft365,
        List<EnvironmentView> environments,
        Optional<AssistancePlusBody> assistancePlus,
        Optional<ServicePlusBody> servicePlus,
        Instant orderedAt,
        Optional<LocalDate> activatedOn,
        Optional<LocalDate> termEndsOn,
        Optional<LocalDate> effectiveEnd,
        long version)
        implements Versioned {

    static ContractView of(Contract contract) {
        var items = contract.items();
        return new ContractView(
                contract.id(),
                contract.number(),
                contract.customerId(),
                contract.state(),
                items.hasCegidCare(),
                items.products(),
                items.namedUsers(),
                contract.microsoft365(),
                items.environments().stream().map(EnvironmentView::of).toList(),
                items.packs().appointmentsPerYear().map(AssistancePlusBody::new),
                items.packs().creditsPerYear().map(ServicePlusBody::new),
                contract.orderedAt(),
                contract.term().map(Term::activatedOn),
                contract.term().map(Term::endsOn),
                contract.term().flatMap(Term::end),
                contract.version());
    }

    /** An environment that the contract provides. */
    public record EnvironmentView(UUID id, String name, EnvironmentKind kind, String product) {

        static EnvironmentView of(Environment environment) {
            return new EnvironmentView(environment.id(), environment.name(), environment.kind(), environment.product());
        }
    }
}
