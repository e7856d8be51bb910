package com.cegidlife.availability.bridge;

import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;

/** Why results of probes are not taken. */
public enum BridgeProblem implements ProblemType {
    BRIDGE_BUSY(Definition.of(
            429,
            new Text("Trop de lots à la fois", "Too many batches at once"),
            new Text(
                    "D'autres lots de résultats sont en cours ; revenez dans {retryAfterSeconds} s.",
                    "Other batches of results are being taken; come again in {retryAfterSeconds} s."))),
    BRIDGE_BACKED_UP(Definition.of(
            503,
            new Text("Résultats en attente", "Results waiting"),
            new Text(
                    "Trop de résultats attendent d'être publiés ; revenez dans {retryAfterSeconds} s.",
                    "Too many results wait to be published; come again in {retryAfterSeconds} s."))),
    ALERT_WITHOUT_ENVIRONMENT(Definition.of(
            400,
            new Text("Alerte sans environnement", "Alert without environment"),
            new Text(
                    "L'alerte « {alert} » n'a pas d'étiquette « environment » avec l'identifiant d'un environnement.",
                    "The alert \"{alert}\" has no label \"environment\" with the id of an environment."))),
    METRICS_WITHOUT_OUTCOME(Definition.of(
            400,
            new Text("Mesures sans résultat", "Metrics without outcome"),
            new Text(
                    "Le texte ne contient pas la mesure « probe_success », 0 ou 1.",
                    "The text does not hold the metric \"probe_success\", 0 or 1.")));

    private final Definition definition;

    BridgeProblem(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
