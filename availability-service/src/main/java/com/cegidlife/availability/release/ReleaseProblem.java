package com.cegidlife.availability.release;

import com.cegidlife.servicekit.problem.NextStep;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;

/** Why a release cannot be prepared, announced or published (R10.1 to R10.4). */
public enum ReleaseProblem implements ProblemType {
    VERSION_EXISTS(Definition.conflict(
            "R10.1",
            new Text("Numéro de version déjà utilisé", "Version number used already"),
            new Text(
                    "La version {versionNumber} du produit {product} existe : une nouvelle version change le numéro.",
                    "Version {versionNumber} of product {product} exists: a new version changes the number."),
            NextStep.of(
                    "Choisir un autre numéro, ou annoncer un correctif", "Choose another number, or make it a patch"))),
    PATCH_OF_UNKNOWN_VERSION(Definition.conflict(
            "R10.1",
            new Text("Version inconnue", "Unknown version"),
            new Text(
                    "Un correctif garde le numéro de version, et la version {versionNumber} du produit {product} n'a pas été publiée.",
                    "A patch keeps the version number, and version {versionNumber} of product {product} was not published."),
            NextStep.of("Indiquer une version publiée", "State a version that was published"))),
    RELEASE_ANNOUNCED_TOO_LATE(Definition.conflict(
            "R10.2",
            new Text("Annonce trop tardive", "Announced too late"),
            new Text(
                    "La date est annoncée à l'avance ; celle du {releasedOn} n'est plus à venir.",
                    "The date is told in advance; that of {releasedOn} is no longer to come."),
            NextStep.of("Préparer une mise à jour à une date à venir", "Prepare a release at a date to come"))),
    RELEASE_NOT_ANNOUNCED(Definition.conflict(
            "R10.2",
            new Text("Nouvelle version non annoncée", "New version not announced"),
            new Text(
                    "Les clients n'ont pas été informés de la date de la version {versionNumber}.",
                    "Customers were not told the date of version {versionNumber}."),
            NextStep.of("Annoncer d'abord la mise à jour", "Announce the release first"))),
    RELEASE_BEFORE_ITS_DAY(Definition.conflict(
            "R10.2",
            new Text("Mise à jour avant sa date", "Release before its day"),
            new Text("La date prévue est le {releasedOn}.", "Its day is {releasedOn}."),
            NextStep.of("Attendre cette date", "Wait for that day"))),
    RELEASE_MAINTENANCE_UNKNOWN(Definition.of(
            400,
            new Text("Maintenance inconnue", "Unknown maintenance"),
            new Text("Aucune maintenance n'a cet identifiant.", "No maintenance has this id."))),
    RELEASE_STATE(Definition.conflict(
            new Text("Changement impossible dans cet état", "Not possible in this state"),
            new Text(
                    "La mise à jour est dans l'état {state}, qui ne permet pas ce changement.",
                    "The release is in the state {state}, which does not allow this change."))),
    DOCUMENT_NOT_PDF(Definition.of(
            415,
            new Text("Document refusé", "Document refused"),
            new Text("Un document technique est un PDF.", "A technical document is a PDF."))),
    DOCUMENT_TOO_LARGE(Definition.of(
            413,
            new Text("Document trop volumineux", "Document too large"),
            new Text("Un document a {most} octets au plus.", "A document has {most} bytes at most."))),
    TOO_MANY_DOCUMENTS(Definition.conflict(
            new Text("Trop de documents", "Too many documents"),
            new Text("Une mise à jour a {most} documents au plus.", "A release has {most} documents at most."))),
    SUPPORT_ENDS_BEFORE_RELEASE(Definition.conflict(
            new Text("Fin de support avant la publication", "Support ends before the release"),
            new Text(
                    "La version {versionNumber} est publiée depuis le {releasedOn}.",
                    "Version {versionNumber} has been available since {releasedOn}.")));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Definition definition;

    ReleaseProblem(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
