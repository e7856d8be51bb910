package com.cegidlife.learning.entitlement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The access accounts that billing told of. */
@ApplicationScoped
public class Accounts implements PanacheRepositoryBase<Account, UUID> {

    /** The open account of a customer's user with this address, in whatever case; empty when there is none, or several. */
    public Optional<Account> withEmail(UUID customerId, String email) {
        return Optional.of(list("customerId = ?1 and open = true and lower(email) = lower(?2)", customerId, email))
                .filter(found -> found.size() == 1)
                .map(List::getFirst);
    }

    /** Those of these users that are known, by user. */
    public Map<UUID, Account> of(Collection<UUID> userIds) {
        return list("userId in ?1", userIds).stream().collect(Collectors.toMap(Account::userId, Function.identity()));
    }
}
