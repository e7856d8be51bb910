package com.cegidlife.availability.weather;

import com.cegidlife.availability.uptime.UptimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Tells the weather as it is now, to a customer or to everybody (R6.6). */
@ApplicationScoped
public class TellWeather {

    private static final int MOST_ENVIRONMENTS = 200;

    private final ReadWeather environments;
    private final ProductStates products;
    private final Outlook outlook;
    private final UptimeSettings settings;
    private final Clock clock;

    TellWeather(
            ReadWeather environments, ProductStates products, Outlook outlook, UptimeSettings settings, Clock clock) {
        this.environments = environments;
        this.products = products;
        this.outlook = outlook;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public CustomerWeather toCustomer(UUID customerId) {
        return new CustomerWeather(
                clock.instant(),
                environments.list(Optional.of(customerId), Optional.empty(), MOST_ENVIRONMENTS),
                outlook.maintenanceOf(customerId),
                outlook.incidentsOf(customerId));
    }

    @Transactional
    public PublicWeather toEverybody() {
        var now = clock.instant();
        return new PublicWeather(
                now,
                products.of(now, settings.silenceTolerance()),
                outlook.publicMaintenance(),
                outlook.publicIncidents());
    }
}
