package com.cegidlife.billing.invoice;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** How series of documents are kept. */
@ConfigMapping(prefix = "cegidlife.invoice-series")
interface SeriesSettings {

    /**
     * By how many days the clock may stand before the last document: the next one then bears that document's day, as when
     * two instances disagree at midnight. A clock further back was set wrong, and nothing is issued.
     */
    @WithDefault("1")
    @Min(0)
    int clockToleranceDays();
}
