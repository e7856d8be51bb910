package com.cegidlife.ticket.entitlement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How to write to customers' people: those whose open account billing has told of with its address. */
@ApplicationScoped
public class Addressees {

    /** People of a small company share an address at times. */
    private static final int MOST_OF_ONE_ADDRESS = 50;

    private final Accounts accounts;

    Addressees(Accounts accounts) {
        this.accounts = accounts;
    }

    public Optional<Addressee> find(UUID userId) {
        return accounts.findByIdOptional(userId).flatMap(Account::addressee);
    }

    /**
     * The people whose address it is, of whatever customers; most often one.
     *
     * @param email in any case
     */
    public List<Addressee> withAddress(String email) {
        return accounts.find("lower(email) = ?1", email.toLowerCase(Locale.ROOT)).page(0, MOST_OF_ONE_ADDRESS).stream()
                .flatMap(account -> account.addressee().stream())
                .toList();
    }

    /** Those of the given people who can be written to, by user; the others are absent. One query, however many. */
    public Map<UUID, Addressee> among(Collection<UUID> userIds) {
        return accounts.list("userId in ?1", userIds).stream()
                .flatMap(account -> account.addressee().stream())
                .collect(Collectors.toMap(Addressee::userId, Function.identity()));
    }
}
