package com.cegidlife.ticket.entitlement;

import com.cegidlife.servicekit.problem.NextStep;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;

/** What the publisher has decided against, or does not offer, whatever the contract. */
public enum EntitlementProblem implements ProblemType {
    SUPPORT_SUSPENDED_UNTRAINED_USERS(Definition.conflict(
            "R14.7",
            new Text("Support suspendu : utilisateurs non formés", "Support suspended: untrained users"),
            suspended(),
            NextStep.of(
                    "Faire former vos utilisateurs, puis demander la reprise du support au service client",
                    "Have your users trained, then ask customer service to resume support"),
            openTickets())),
    SUPPORT_SUSPENDED_NO_REMOTE_ASSISTANCE(Definition.conflict(
            "R14.7",
            new Text("Support suspendu : pas d'assistance à distance", "Support suspended: no remote assistance"),
            suspended(),
            NextStep.of(
                    "Mettre en place les moyens d'assistance à distance, puis demander la reprise du support au service client",
                    "Provide the means for remote assistance, then ask customer service to resume support"),
            openTickets())),
    SUPPORT_ALREADY_SUSPENDED(Definition.conflict(
            "R14.7",
            new Text("Support déjà suspendu", "Support already suspended"),
            new Text(
                    "Le support de ce client est déjà suspendu.", "The support of this customer is suspended already."),
            NextStep.at(
                    "/customers/{customerId}/support-suspensions/{suspensionId}",
                    "Lire la suspension en cours",
                    "Read the suspension in force"))),
    SUSPENSION_ALREADY_LIFTED(Definition.conflict(
            "R14.7",
            new Text("Suspension déjà levée", "Suspension already lifted"),
            new Text(
                    "Cette suspension a été levée le {liftedAt} (heure de Paris).",
                    "This suspension was lifted on {liftedAt} (Paris time)."))),
    VERSION_NOT_MAINTAINED(Definition.conflict(
            "R14.1",
            new Text("Version qui n'est plus maintenue", "Version no longer maintained"),
            new Text(
                    "La version {productVersion} de {product} n'est plus maintenue depuis le {unmaintainedSince} ; le support porte sur les versions maintenues.",
                    "Version {productVersion} of {product} has not been maintained since {unmaintainedSince}; support is for maintained versions."),
            NextStep.of("Installer la version {replacedBy}", "Install version {replacedBy}"),
            NextStep.of(
                    "Demander au service client un devis d'aide payante à la mise à jour",
                    "Ask customer service for a quote for paid help with the update"))),
    VERSION_ALREADY_LISTED(Definition.conflict(
            "R14.1",
            new Text("Version déjà inscrite", "Version already listed"),
            new Text(
                    "La version {productVersion} de {product} figure déjà parmi les versions non maintenues.",
                    "Version {productVersion} of {product} is listed as unmaintained already."),
            NextStep.at("/unmaintained-versions/{versionId}", "Lire son inscription", "Read its entry"))),
    SUBJECT_ALWAYS_PAID(Definition.conflict(
            "R15.15",
            new Text("Toujours payant", "Always paid"),
            new Text(
                    "Paramétrages, formations, installations et temps dédié sont payants pour tous, utilisateurs certifiés ou en apprentissage compris.",
                    "Settings, training, installations and dedicated time are paid by everyone, certified and learning users included."),
            askQuote(),
            NextStep.of(
                    "Poser une simple question d'usage : s'il faut du temps dédié, un agent proposera un accompagnement sur devis",
                    "Ask a plain usage question: if it needs dedicated time, an agent will quote an accompaniment"))),
    SPECIFIC_DEVELOPMENT_NOT_OFFERED(Definition.conflict(
            "R4.4",
            new Text("Pas de développement spécifique", "No specific development"),
            new Text(
                    "Aucun développement spécifique ne peut être commandé ni inclus dans le service.",
                    "No specific development can be ordered or included in the service."),
            NextStep.of(
                    "Décrire le besoin dans une question d'usage : une fonction standard y répond peut-être",
                    "Describe the need in a usage question: a standard feature may meet it")));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Definition definition;

    EntitlementProblem(Definition definition) {
        this.definition = definition;
    }

    private static Text suspended() {
        return new Text(
                "Le support de votre société est suspendu depuis le {suspendedSince} (heure de Paris) : {reason}",
                "Your company's support has been suspended since {suspendedSince} (Paris time): {reason}");
    }

    private static NextStep openTickets() {
        return NextStep.at("/tickets", "Suivre vos demandes déjà ouvertes", "Follow your open tickets");
    }

    private static NextStep askQuote() {
        return NextStep.of("Demander un devis au service client", "Ask customer service for a quote");
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
