package com.cegidlife.availability.monitor;

import com.cegidlife.servicekit.problem.NextStep;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;

/** What the monitors do not allow (D13). */
public enum MonitorProblem implements ProblemType {
    MONITOR_EXISTS(Definition.conflict(
            "D13",
            new Text("Surveillance déjà en place", "Monitor set up already"),
            new Text(
                    "L'environnement a déjà une surveillance « {name} ».",
                    "The environment has a monitor \"{name}\" already."),
            NextStep.of("Modifier la surveillance existante", "Change the monitor that there is"))),
    MONITOR_NEVER_FAILS(Definition.conflict(
            "D13",
            new Text("Confirmation impossible", "Confirmation out of reach"),
            new Text(
                    "Une panne devrait être constatée depuis {failingLocations} lieux, or il n'y en a que {locations}.",
                    "A failure would have to be seen from {failingLocations} locations, and there are {locations}."),
            NextStep.of("Demander moins de lieux, ou en ajouter", "Ask for fewer locations, or add some"))),
    MONITOR_RETIRED(Definition.conflict(
            "D13",
            new Text("Surveillance retirée", "Monitor retired"),
            new Text("La surveillance « {name} » est retirée.", "The monitor \"{name}\" is retired."),
            NextStep.of("La mettre en place à nouveau sous le même nom", "Set it up again by the same name"))),
    TOO_MANY_MONITORS(Definition.conflict(
            "D13",
            new Text("Trop de surveillances", "Too many monitors"),
            new Text("Un environnement a au plus {most} surveillances.", "An environment has at most {most} monitors."),
            NextStep.of("Retirer une surveillance", "Retire a monitor")));

    private final Definition definition;

    MonitorProblem(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
