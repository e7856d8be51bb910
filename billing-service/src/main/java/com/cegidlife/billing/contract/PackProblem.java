package com.cegidlife.billing.contract;

import com.cegidlife.servicekit.problem.NextStep;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;
import java.util.List;
import java.util.Optional;

/** Why a pack cannot be ordered. */
@SuppressWarnings("ImmutableEnumChecker") // a record of texts
public enum PackProblem implements ProblemType {
    ASSISTANCE_PLUS_NEEDS_CEGID_CARE(withoutCegidCare("R17.4", "Assistance+")),
    SERVICE_PLUS_NEEDS_CEGID_CARE(withoutCegidCare("R18.1", "Service+")),
    ASSISTANCE_PLUS_HELD_ALREADY(
            Definition.conflict(
                    "R17.4",
                    new Text("Pack Assistance+ déjà détenu", "Assistance+ pack held already"),
                    new Text(
                            "Le contrat {number} comprend déjà un pack Assistance+ ; les rendez-vous au-delà du pack sont facturés au terme de ses douze mois.",
                            "Contract {number} includes an Assistance+ pack already; appointments beyond it are invoiced after its twelve months.")));

    private static final int UNPROCESSABLE = 422;

    private final Definition definition;

    PackProblem(Definition definition) {
        this.definition = definition;
    }

    private static Definition withoutCegidCare(String rule, String pack) {
        return new Definition(
                UNPROCESSABLE,
                Optional.of(rule),
                new Text("Pack " + pack + " sans Cegid Care", "Pack " + pack + " without Cegid Care"),
                new Text(
                        "Le pack " + pack
                                + " est réservé aux titulaires de Cegid Care, et ni cette commande ni un contrat en vigueur du client n'en comprend.",
                        "The pack " + pack
                                + " is for holders of Cegid Care only, and neither this order nor a contract in force of the customer includes it."),
                List.of(NextStep.of(
                        "Commander Cegid Care avec le pack, ou retirer le pack",
                        "Order Cegid Care with the pack, or leave the pack out")));
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
