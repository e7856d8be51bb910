package com.cegidlife.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The versions of a product that were ever released; replaces what was published before with a lower revision.
 *
 * @param product code of the product
 * @param revision rising by one at every change
 * @param versions the newest first
 */
@EventType("com.cegidlife.availability.supported-versions-changed.v1")
public record SupportedVersionsChanged(String product, long revision, List<ProductVersion> versions)
        implements ProductEvent {

    @Override
    public String key() {
        return product;
    }

    /**
     * A version of the product.
     *
     * @param releasedOn day from which it is available, Europe/Paris
     * @param supportedUntil last day with support, Europe/Paris; empty while none is set
     */
    public record ProductVersion(String version, LocalDate releasedOn, Optional<LocalDate> supportedUntil) {}
}
