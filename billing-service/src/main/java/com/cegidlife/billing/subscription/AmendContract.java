package com.cegidlife.billing.subscription;

import com.cegidlife.billing.BusinessDate;
import com.cegidlife.billing.contract.Contract;
import com.cegidlife.billing.contract.Contracts;
import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;

/** Adds seats, options, modules or storage to a contract in force, whose term stays as it is (R20.3). */
@ApplicationScoped
public class AmendContract {

    private final Contracts contracts;
    private final AddLines addLines;
    private final ScheduleProvision scheduleProvision;
    private final Audit audit;
    private final Clock clock;

    AmendContract(
            Contracts contracts, AddLines addLines, ScheduleProvision scheduleProvision, Audit audit, Clock clock) {
        this.contracts = contracts;
        this.addLines = addLines;
        this.scheduleProvision = scheduleProvision;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param version of the contract as the caller read it
     * @throws Refusal when the contract has changed since or is not in force, when the amendment does not lie within its
     *     term, or adds what cannot be added
     */
    @Transactional
    public Contract amend(String number, long version, Amendment amendment, UUID actorId) {
        var contract = contracts.toChange(number);
        Versions.mustMatch(contract.version(), version);
        var term = contract.amend();
        var today = BusinessDate.of(clock.instant());
        amendment.mustLieWithin(today, term.endsOn());
        addLines.add(contract, amendment, today);
        scheduleProvision.schedule(contract, amendment);
        audit.record(new Decision(actorId, "amend-contract", "contract/" + number, null, null, described(amendment)));
        return contract;
    }

    private static String described(Amendment amendment) {
        return amendment.items().stream()
                .map(item -> "+%d %s".formatted(item.quantity(), item.item()))
                .collect(Collectors.joining(", ", "", " from " + amendment.effectiveOn()));
    }
}
