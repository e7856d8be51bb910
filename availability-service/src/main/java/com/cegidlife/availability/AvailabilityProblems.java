package com.cegidlife.availability;

import com.cegidlife.availability.attribution.AttributionProblem;
import com.cegidlife.availability.availability.AvailabilityProblem;
import com.cegidlife.availability.backup.BackupProblem;
import com.cegidlife.availability.bridge.BridgeProblem;
import com.cegidlife.availability.incident.IncidentProblem;
import com.cegidlife.availability.maintenance.MaintenanceProblem;
import com.cegidlife.availability.monitor.MonitorProblem;
import com.cegidlife.availability.month.MonthProblem;
import com.cegidlife.availability.outage.OutageProblem;
import com.cegidlife.availability.release.ReleaseProblem;
import com.cegidlife.availability.webhook.WebhookProblem;
import com.cegidlife.servicekit.problem.ProblemCatalog;
import com.cegidlife.servicekit.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Makes the problems of every feature known to the kit. */
@ApplicationScoped
class AvailabilityProblems implements ProblemCatalog {

    @Override
    public List<ProblemType> types() {
        return Stream.<ProblemType[]>of(
                        AttributionProblem.values(),
                        AvailabilityProblem.values(),
                        BackupProblem.values(),
                        BridgeProblem.values(),
                        IncidentProblem.values(),
                        MaintenanceProblem.values(),
                        MonitorProblem.values(),
                        MonthProblem.values(),
                        OutageProblem.values(),
                        ReleaseProblem.values(),
                        WebhookProblem.values())
                .flatMap(Arrays::stream)
                .toList();
    }
}
