package com.cegidlife.learning.knowledge;

import com.cegidlife.servicekit.problem.NextStep;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;
import java.util.List;
import java.util.Optional;

/** What the knowledge base refuses. */
public enum KnowledgeProblem implements ProblemType {
    KNOWLEDGE_ENTRY_EXISTS(
            new Text("Fiche déjà présente", "Entry exists"),
            new Text(
                    "La base de connaissance a déjà une fiche {slug}. Choisissez un autre nom, ou modifiez celle-ci.",
                    "The knowledge base has an entry {slug} already. Choose another name, or edit that one.")),
    KNOWLEDGE_EDITION_PUBLISHED(
            new Text("Édition déjà publiée", "Edition published already"),
            new Text(
                    "L'édition {edition}, la dernière, est déjà publiée. Modifiez la fiche, puis publiez-la.",
                    "Edition {edition}, the last one, is published already. Edit the entry, then publish it.")),
    KNOWLEDGE_ENTRY_NOT_PUBLISHED(
            new Text("Fiche non publiée", "Entry not published"),
            new Text(
                    "La fiche {slug} n'est pas publiée : il n'y a rien à retirer.",
                    "The entry {slug} is not published: there is nothing to withdraw."));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Definition definition;

    KnowledgeProblem(Text title, Text detail) {
        definition = new Definition(
                409,
                Optional.of("R13.1"),
                title,
                detail,
                List.of(NextStep.at("/knowledge/entries", "Voir les fiches", "See the entries")));
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
