package com.cegidlife.availability.silence;

import com.cegidlife.availability.operator.WriteToOperators;
import com.cegidlife.availability.uptime.UptimeSettings;
import com.cegidlife.servicekit.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Raises to operators the environments of which nothing is known for longer than is tolerated, once a silence (D12). */
@ApplicationScoped
public class WatchSilence {

    private static final Text SUBJECT =
            new Text("Environnements sans résultat de sonde", "Environments without results of probes");

    private final SilenceAlerts alerts;
    private final WriteToOperators operators;
    private final UptimeSettings settings;
    private final Clock clock;

    WatchSilence(SilenceAlerts alerts, WriteToOperators operators, UptimeSettings settings, Clock clock) {
        this.alerts = alerts;
        this.operators = operators;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public void look() {
        var now = clock.instant();
        alerts.end(now, settings.silenceTolerance());
        var raised = alerts.raise(now, settings.silenceTolerance());
        operators.write(
                SUBJECT,
                raised.stream()
                        .map(alert -> "%s – %s (%s) : %s"
                                .formatted(
                                        alert.customerName(),
                                        alert.environmentName(),
                                        alert.environmentId(),
                                        alert.silentSince().orElseThrow()))
                        .toList());
    }
}
