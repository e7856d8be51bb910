package com.cegidlife.ticket.entitlement;

import com.cegidlife.events.SupportedVersionsChanged;
import com.cegidlife.events.SupportedVersionsChanged.ProductVersion;
import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.inbox.Inbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Lists the versions that get no support as the releases say (R14.1): from the day after the last one with support. What
 * support managers have listed themselves is left alone.
 */
@ApplicationScoped
public class RecordProductVersions {

    private static final String CONSUMER = "entitlement/record-product-versions";

    private final Inbox inbox;
    private final ReleasedProducts products;
    private final UnmaintainedVersions versions;
    private final Ids ids;

    RecordProductVersions(Inbox inbox, ReleasedProducts products, UnmaintainedVersions versions, Ids ids) {
        this.inbox = inbox;
        this.products = products;
        this.versions = versions;
        this.ids = ids;
    }

    /** What is older than what is known changes nothing. */
    @Transactional
    public void record(UUID eventId, SupportedVersionsChanged changed) {
        if (!inbox.isNew(CONSUMER, eventId)) {
            return;
        }
        var product = products.toChange(changed.product()).orElseGet(() -> new ReleasedProduct(changed.product()));
        if (!product.takes(changed.revision())) {
            return;
        }
        products.persist(product);
        list(changed);
    }

    private void list(SupportedVersionsChanged changed) {
        var listed = versions.of(changed.product()).stream()
                .collect(Collectors.toMap(UnmaintainedVersion::version, Function.identity()));
        var ended = ended(changed);
        listed.values().stream()
                .filter(UnmaintainedVersion::isToldByReleases)
                .filter(version -> ended.stream().noneMatch(one -> one.version().equals(version.version())))
                .forEach(versions::delete);
        ended.forEach(one -> list(one, listed));
    }

    private void list(EndedMaintenance ended, Map<String, UnmaintainedVersion> listed) {
        var known = listed.get(ended.version());
        if (known == null) {
            versions.persist(UnmaintainedVersion.toldByReleases(ids.next(), ended));
        } else {
            known.follow(ended);
        }
    }

    private static List<EndedMaintenance> ended(SupportedVersionsChanged changed) {
        var ended = new ArrayList<EndedMaintenance>();
        for (var version : changed.versions()) {
            version.supportedUntil()
                    .flatMap(until -> instead(version, changed.versions())
                            .map(newer -> new EndedMaintenance(
                                    changed.product(), version.version(), until.plusDays(1), newer)))
                    .ifPresent(ended::add);
        }
        return ended;
    }

    /** The newest other version; without any there is nothing to install instead, and support goes on. */
    private static Optional<String> instead(ProductVersion ended, List<ProductVersion> newestFirst) {
        return newestFirst.stream()
                .map(ProductVersion::version)
                .filter(version -> !version.equals(ended.version()))
                .findFirst();
    }
}
