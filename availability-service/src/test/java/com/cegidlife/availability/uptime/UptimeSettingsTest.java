package com.cegidlife.availability.uptime;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class UptimeSettingsTest {

    @Test
    void a_monitor_without_settings_of_its_own_is_confirmed_by_three_checks_at_one_location() {
        var settings = new SmallRyeConfigBuilder()
                .withMapping(UptimeSettings.class)
                .build()
                .getConfigMapping(UptimeSettings.class);

        assertThat(settings.confirmation().consecutiveChecks()).isEqualTo(3);
        assertThat(settings.confirmation().failingLocations()).isEqualTo(1);
        assertThat(settings.monitors()).isEmpty();
        assertThat(settings.clockTolerance()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void a_monitor_may_ask_for_a_quorum_of_its_own() {
        var settings = new SmallRyeConfigBuilder()
                .withMapping(UptimeSettings.class)
                .withDefaultValue("cegidlife.uptime.consecutive-checks", "4")
                .withDefaultValue("cegidlife.uptime.monitors.home.failing-locations", "2")
                .build()
                .getConfigMapping(UptimeSettings.class);

        assertThat(settings.confirmation().consecutiveChecks()).isEqualTo(4);
        assertThat(settings.monitors().get("home").failingLocations()).isEqualTo(2);
        assertThat(settings.monitors().get("home").consecutiveChecks()).isEqualTo(3);
    }
}
