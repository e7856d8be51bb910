package com.cegidlife.billing.notice;

import com.cegidlife.servicekit.problem.NextStep;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;

/** Why a notice of non-renewal is not recorded, or not withdrawn. */
@SuppressWarnings("ImmutableEnumChecker") // a record of texts
public enum NoticeProblem implements ProblemType {
    NOTICE_RECEIVED_IN_FUTURE(
            Definition.conflict(
                    "R20.2",
                    new Text("Lettre non encore reçue", "Letter not received yet"),
                    new Text(
                            "C'est le jour de réception qui compte, et le {receivedOn} est à venir. Enregistrez la lettre une fois reçue.",
                            "The day of receipt is the one that counts, and {receivedOn} is still to come. Record the letter once it is received."))),
    NOTICE_BEFORE_CONTRACT(
            Definition.conflict(
                    "R20.2",
                    new Text("Préavis antérieur au contrat", "Notice before the contract"),
                    new Text(
                            "La lettre a été envoyée le {sentOn}, et le contrat n'a commencé que le {activatedOn} : il n'y avait rien à ne pas renouveler.",
                            "The letter was sent on {sentOn}, and the contract began on {activatedOn} only: there was nothing to refuse the renewal of."))),
    NOTICE_STANDS_ALREADY(Definition.conflict(
            "R20.2",
            new Text("Préavis déjà enregistré", "Notice recorded already"),
            new Text(
                    "Le contrat {number} prend déjà fin le {effectiveEnd} par la lettre {letterNumber}.",
                    "Contract {number} ends on {effectiveEnd} already, by letter {letterNumber}."),
            NextStep.at(
                    "/contracts/{number}/notices",
                    "Relire les préavis, et retirer celui qui l'a été par erreur",
                    "Read the notices, and withdraw the one that was recorded by mistake"))),
    NOTICE_END_DIFFERS(
            Definition.conflict(
                    "R20.2",
                    new Text("Fin effective différente", "Effective end differs"),
                    new Text(
                            "Cette lettre met fin au contrat le {effectiveEnd}, et non le {expectedEnd}. Relisez l'aperçu, puis enregistrez-la.",
                            "This letter ends the contract on {effectiveEnd}, not on {expectedEnd}. Read the preview again, then record it."))),
    NOTICE_WITHDRAWN_ALREADY(Definition.conflict(
            "R20.2",
            new Text("Préavis déjà retiré", "Notice withdrawn already"),
            new Text(
                    "La lettre {letterNumber} a déjà été retirée, et le contrat se renouvelle.",
                    "Letter {letterNumber} was withdrawn already, and the contract is renewed."))),
    SCAN_KEPT_ALREADY(
            Definition.conflict(
                    "R20.2",
                    new Text("Copie déjà conservée", "Scan kept already"),
                    new Text(
                            "La copie de cette lettre est conservée, et une preuve ne se remplace pas. Retirez le préavis et enregistrez-le à nouveau si elle est fausse.",
                            "The scan of this letter is kept, and evidence is not replaced. Withdraw the notice and record it again when it is wrong."))),
    SCAN_FORMAT_REFUSED(
            Definition.conflict(
                    "R4.3",
                    new Text("Format de copie refusé", "Scan format refused"),
                    new Text(
                            "La copie d'une lettre est un PDF ou une image JPEG, PNG ou TIFF, de 10 Mo au plus ; ce fichier n'en est pas.",
                            "The scan of a letter is a PDF or a JPEG, PNG or TIFF image of 10 MB at most; this file is none.")));

    private final Definition definition;

    NoticeProblem(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
