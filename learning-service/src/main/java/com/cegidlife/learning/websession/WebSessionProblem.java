package com.cegidlife.learning.websession;

import com.cegidlife.servicekit.problem.NextStep;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;

/** What a live web session does not allow. */
public enum WebSessionProblem implements ProblemType {
    WEB_SESSION_IN_THE_PAST(
            new Text("Date passée", "In the past"),
            new Text(
                    "Une Web Assistance commence plus tard que maintenant. Choisissez un autre début.",
                    "A live web session begins later than now. Choose another start.")),
    WEB_SESSION_OVER(
            new Text("Web Assistance terminée", "Session over"),
            new Text(
                    "La Web Assistance est terminée ou annulée ({state}). Choisissez-en une autre.",
                    "The live web session is over or cancelled ({state}). Choose another one.")),
    WEB_SESSION_BEGUN(
            new Text("Web Assistance commencée", "Session begun"),
            new Text(
                    "La Web Assistance a commencé : elle ne change plus, et les inscriptions sont closes.",
                    "The live web session has begun: it changes no more, and registration is closed.")),
    WEB_SESSION_NOT_BEGUN(
            new Text("Web Assistance à venir", "Session to come"),
            new Text(
                    "Les présences se notent après le début de la Web Assistance.",
                    "Attendance is recorded after the live web session has begun.")),
    WEB_SESSION_NOT_HELD(
            new Text("Présences à noter", "Attendance missing"),
            new Text(
                    "Notez d'abord les présences : la rediffusion se classe ensuite.",
                    "Record the attendance first: the replay is filed afterwards.")),
    WEB_SESSION_REPLAY_FILED(
            new Text("Rediffusion déjà classée", "Replay filed already"),
            new Text(
                    "La rediffusion est déjà la fiche {slug}. Modifiez celle-ci.",
                    "The replay is the entry {slug} already. Edit that one.")),
    WEB_SESSION_SEATS_TAKEN(
            new Text("Places déjà prises", "Seats taken"),
            new Text(
                    "{taken} personnes sont inscrites : la capacité ne peut être plus petite.",
                    "{taken} people are registered: the capacity cannot be smaller.")),
    WEB_SESSION_PRODUCT_FIXED(
            new Text("Produit inchangeable", "Product fixed"),
            new Text(
                    "La Web Assistance porte sur le produit {product}. Pour un autre, planifiez-en une autre.",
                    "The live web session is about the product {product}. For another one, plan another session."));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Definition definition;

    WebSessionProblem(Text title, Text detail) {
        definition = Definition.conflict(
                "R13.4",
                title,
                detail,
                NextStep.at("/web-sessions", "Voir les Web Assistances", "See the live web sessions"));
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
