package com.cegidlife.availability.webhook;

import com.cegidlife.servicekit.problem.NextStep;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;

/** What a webhook does not allow. */
public enum WebhookProblem implements ProblemType {
    WEBHOOK_ADDRESS_REFUSED(Definition.of(
            400,
            new Text("Adresse refusée", "Address refused"),
            new Text(
                    "L'adresse doit être en https, publique et sans identifiants : {url}.",
                    "The address must be https, public and without credentials: {url}."))),
    TOO_MANY_WEBHOOKS(Definition.conflict(
            new Text("Trop de webhooks", "Too many webhooks"),
            new Text("Un utilisateur a au plus {most} webhooks.", "A user has at most {most} webhooks."))),
    WEBHOOK_ALIVE(Definition.conflict(
            "R6.6",
            new Text("Webhook actif", "Webhook alive"),
            new Text("Ce webhook n'a pas été abandonné.", "This webhook was not given up."),
            NextStep.of("Consulter ses envois", "Look at its deliveries")));

    private final Definition definition;

    WebhookProblem(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
