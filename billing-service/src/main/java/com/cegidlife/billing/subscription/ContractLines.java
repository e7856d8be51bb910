package com.cegidlife.billing.subscription;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The lines of all contracts, in the order in which they were added. */
@ApplicationScoped
public class ContractLines implements PanacheRepositoryBase<ContractLine, UUID> {

    /** The lines of a contract. */
    public List<ContractLine> of(UUID contractId) {
        return list("contractId = ?1 order by addition.number, id", contractId);
    }

    /** The lines of several contracts, by contract. */
    Map<UUID, List<ContractLine>> of(Collection<UUID> contractIds) {
        return list("contractId in ?1 order by addition.number, id", contractIds).stream()
                .collect(Collectors.groupingBy(ContractLine::contractId));
    }

    /** The number of the next change of a contract that has these lines. */
    static int nextAddition(List<ContractLine> lines) {
        return lines.stream().mapToInt(line -> line.addition().number()).max().orElse(0) + 1;
    }

    /** At most {@code limit} lines of a contract, after one. */
    public List<ContractLine> of(UUID contractId, Optional<LinePosition> after, int limit) {
        var position = after.orElse(LinePosition.BEGINNING);
        return find("""
                        contractId = ?1 and (addition.number > ?2 or (addition.number = ?2 and id > ?3))
                        order by addition.number, id
                        """, contractId, position.addition(), position.id())
                .page(0, limit)
                .list();
    }
}
