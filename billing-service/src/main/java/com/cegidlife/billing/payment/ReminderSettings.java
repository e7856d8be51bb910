package com.cegidlife.billing.payment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/** When customers are reminded of invoices that are late. */
@ConfigMapping(prefix = "cegidlife.reminders")
interface ReminderSettings {

    /** Days after the due day, one for each reminder, in ascending order. */
    @WithDefault("5,15,30")
    @NotEmpty
    List<Integer> days();
}
