package com.cegidlife.billing.reminder;

import com.cegidlife.billing.contract.Contract;
import com.cegidlife.billing.contract.TermPeriod;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What customers were told before their contracts were renewed. */
@ApplicationScoped
public class RenewalReminders implements PanacheRepositoryBase<RenewalReminder, UUID> {

    /** Those of a contract, oldest first, after one of them. */
    public List<RenewalReminder> of(Contract contract, UUID after, int limit) {
        return find("contractId = ?1 and id > ?2 order by id", contract.id(), after)
                .page(0, limit)
                .list();
    }

    boolean knows(Contract contract, TermPeriod period) {
        return count("contractId = ?1 and periodEndsOn = ?2", contract.id(), period.endsOn()) > 0;
    }
}
