package com.cegidlife.learning.path;

import com.cegidlife.servicekit.problem.NextStep;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;

/** Why a learning path is not followed, or not changed. */
public enum PathProblem implements ProblemType {
    TRAINING_NOT_OPEN(Definition.conflict(
            "R15.1",
            new Text("Formation non ouverte", "Training not open"),
            new Text(
                    "Le parcours {path} est ouvert aux utilisateurs d'une société qui a Cegid Care sur son produit, ou qui a acheté cette formation ; la vôtre n'a ni l'un ni l'autre.",
                    "The path {path} is open to users of a company that has Cegid Care on its product, or that bought this training; yours has neither."),
            NextStep.of("Acheter la formation sur Cegid Store", "Buy the training in the Cegid Store"),
            NextStep.of(
                    "Souscrire Cegid Care auprès de votre interlocuteur commercial",
                    "Subscribe to Cegid Care with your sales representative"))),
    LEARNING_PATH_EXISTS(Definition.conflict(
            new Text("Parcours déjà présent", "Learning path exists"),
            new Text(
                    "Le code {path} est déjà celui d'un parcours. Choisissez-en un autre.",
                    "The code {path} is that of a path already. Choose another one."))),
    CERTIFYING_PATH_EXISTS(
            Definition.conflict(
                    "R15.2",
                    new Text("Parcours certifiant déjà présent", "Certifying path exists"),
                    new Text(
                            "Le fonctionnel {functionalRole} a déjà son parcours certifiant, et n'en a qu'un. Publiez-en une nouvelle version.",
                            "The functional role {functionalRole} has its certifying path already, and has only one. Publish a new version of it."))),
    PATH_DRAFT_EXISTS(Definition.conflict(
            new Text("Brouillon déjà ouvert", "Draft open already"),
            new Text(
                    "La version {number} du parcours {path} est un brouillon : modifiez-le ou publiez-le.",
                    "Version {number} of the path {path} is a draft: edit it or publish it."))),
    PATH_VERSION_PUBLISHED(Definition.conflict(
            new Text("Version déjà publiée", "Version published already"),
            new Text(
                    "La version {number} du parcours {path} a été publiée : elle ne change plus. Ouvrez un nouveau brouillon.",
                    "Version {number} of the path {path} was published: it never changes again. Open a new draft."))),
    PATH_VERSION_NOT_PUBLISHED(
            Definition.conflict(
                    new Text("Version non publiée", "Version not published"),
                    new Text(
                            "La version {number} du parcours {path} n'est pas celle que voient les apprenants (état {state}) : il n'y a rien à retirer.",
                            "Version {number} of the path {path} is not what learners see (state {state}): there is nothing to withdraw."))),
    PATH_INCOMPLETE(
            Definition.conflict(
                    new Text("Parcours incomplet", "Path incomplete"),
                    new Text(
                            "La version {number} du parcours {path} ne peut être publiée : il faut au moins un module, et une leçon dans chacun.",
                            "Version {number} of the path {path} cannot be published: it needs a module, and a lesson in each.")));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Definition definition;

    PathProblem(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
