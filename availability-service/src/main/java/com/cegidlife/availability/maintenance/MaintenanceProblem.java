package com.cegidlife.availability.maintenance;

import com.cegidlife.servicekit.problem.NextStep;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;

/** Why a maintenance cannot be planned, announced or changed (R5.1 to R5.5). */
public enum MaintenanceProblem implements ProblemType {
    WINDOW_REFUSED(Definition.conflict(
            "R5.5",
            new Text("Fenêtre de maintenance refusée", "Maintenance window refused"),
            new Text(
                    "La fenêtre ne respecte pas {brokenRules} ; voir la liste. La fenêtre valable la plus proche, de même durée, va du {proposedStart} au {proposedEnd}.",
                    "The window breaks {brokenRules}; see the list. The nearest valid window of the same length runs from {proposedStart} to {proposedEnd}."),
            NextStep.of(
                    "Planifier la fenêtre du {proposedStart} au {proposedEnd}",
                    "Plan the window from {proposedStart} to {proposedEnd}"),
            urgent())),
    WINDOW_REFUSED_WITHOUT_ALTERNATIVE(Definition.conflict(
            "R5.5",
            new Text("Fenêtre de maintenance refusée", "Maintenance window refused"),
            new Text(
                    "La fenêtre ne respecte pas {brokenRules}, et aucune fenêtre de même durée ne convient dans les 30 jours ; voir la liste.",
                    "The window breaks {brokenRules}, and no window of the same length fits within 30 days; see the list."),
            NextStep.of("Répartir le travail sur plusieurs fenêtres", "Spread the work over several windows"),
            urgent())),
    WINDOW_ENDS_BEFORE_IT_STARTS(Definition.of(
            400,
            new Text("Fin avant le début", "Ends before it starts"),
            new Text(
                    "La fenêtre se termine le {endsAt}, qui n'est pas après son début, le {startsAt}.",
                    "The window ends at {endsAt}, which is not after its start, {startsAt}."))),
    WINDOW_TOO_LONG(Definition.of(
            400,
            new Text("Fenêtre trop longue", "Window too long"),
            new Text("Une fenêtre dure {days} jours au plus.", "A window lasts {days} days at most."))),
    WINDOW_TOO_FAR_AWAY(Definition.of(
            400,
            new Text("Fenêtre trop éloignée", "Window too far away"),
            new Text(
                    "Une fenêtre commence entre le {earliest} et le {latest}.",
                    "A window starts between {earliest} and {latest}."))),
    BLOCKING_PART_OUTSIDE_WINDOW(
            Definition.of(
                    400,
                    new Text("Partie bloquante hors de la fenêtre", "Blocking part outside of the window"),
                    new Text(
                            "La partie bloquante, du {blockingStartsAt} au {blockingEndsAt}, doit avoir une durée et tenir dans la fenêtre.",
                            "The blocking part, from {blockingStartsAt} to {blockingEndsAt}, must have a length and lie within the window."))),
    ENVIRONMENTS_UNKNOWN(Definition.of(
            400,
            new Text("Environnements inconnus", "Unknown environments"),
            new Text(
                    "Certains environnements n'existent pas ou ne sont plus en service : {unknown}.",
                    "Some environments do not exist or are no longer in force: {unknown}."))),
    NO_ENVIRONMENT_CONCERNED(Definition.conflict(
            new Text("Aucun environnement concerné", "No environment concerned"),
            new Text(
                    "Aucun environnement en service ne correspond : il n'y a personne à prévenir.",
                    "No environment in force fits: there is nobody to tell."))),
    URGENT_MAINTENANCE_IN_THE_PAST(Definition.conflict(
            "R5.4",
            new Text("Maintenance urgente dans le passé", "Urgent maintenance in the past"),
            new Text(
                    "Une maintenance urgente s'annonce aussitôt : elle ne peut pas avoir commencé le {startsAt}, avant son annonce.",
                    "Urgent maintenance is announced at once: it cannot have begun at {startsAt}, before it is announced."),
            NextStep.of("Omettre le début : elle commence maintenant", "Leave out the start: it begins now"))),
    MAINTENANCE_STATE(Definition.conflict(
            new Text("Changement impossible dans cet état", "Not possible in this state"),
            new Text(
                    "La maintenance est dans l'état {state}, qui ne permet pas ce changement.",
                    "The maintenance is in the state {state}, which does not allow this change."))),
    TEMPLATE_NAME_TAKEN(Definition.conflict(
            new Text("Nom de modèle déjà pris", "Template name taken"),
            new Text("Un modèle se nomme déjà « {templateName} ».", "A template is named “{templateName}” already.")));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Definition definition;

    MaintenanceProblem(Definition definition) {
        this.definition = definition;
    }

    private static NextStep urgent() {
        return NextStep.at(
                "/urgent-maintenances",
                "Si cela ne peut attendre, déclarer une maintenance urgente avec son motif",
                "If it cannot wait, declare urgent maintenance with its reason");
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
