package com.cegidlife.billing.usage;

import com.cegidlife.billing.catalogue.Catalogue;
import com.cegidlife.billing.contract.Contract;
import com.cegidlife.billing.contract.Contracts;
import com.cegidlife.billing.subscription.ChargeUsage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Lets the oldest contract in force bill what a day's use has above all that the customer ordered, from the next day on, at
 * the tariff in force then (R19.2, D14). Storage is billed by the gigabyte begun.
 */
@ApplicationScoped
class ChargeExcess {

    private final Contracts contracts;
    private final StorageItem storage;
    private final ChargeUsage chargeUsage;

    ChargeExcess(Contracts contracts, StorageItem storage, ChargeUsage chargeUsage) {
        this.contracts = contracts;
        this.storage = storage;
        this.chargeUsage = chargeUsage;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void charge(UUID customerId, DailyUsage usage, OrderedQuantity ordered) {
        var users = usage.namedUsers() - ordered.namedUsers();
        var bytes = usage.storageBytes() - ordered.storageBytes();
        if (users > 0 || bytes > 0) {
            var from = usage.day().plusDays(1);
            billing(customerId, from).ifPresent(contract -> charge(contract, from, users, bytes));
        }
    }

    private Optional<Contract> billing(UUID customerId, LocalDate from) {
        return contracts.inForceOf(customerId).stream()
                .filter(contract -> contract.isInForceOn(from))
                .findFirst()
                .map(contract -> contracts.toChange(contract.id()));
    }

    private void charge(Contract contract, LocalDate from, int users, long bytes) {
        if (users > 0) {
            chargeUsage.charge(contract, Catalogue.NAMED_USER, contract.items().namedUsers() + users, from);
        }
        storage.billed().filter(item -> bytes > 0).ifPresent(item -> {
            var ordered = storage.orderedBy(List.of(contract), from) / StorageItem.GIGABYTE;
            var above = Math.ceilDiv(bytes, StorageItem.GIGABYTE);
            chargeUsage.charge(contract, item, Math.toIntExact(ordered + above), from);
        });
    }
}
