package com.cegidlife.learning.material;

import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import java.util.List;
import java.util.Optional;

/** Why a document or package is not taken. */
public enum MaterialProblem implements ProblemType {
    MATERIAL_TOO_LARGE(
            413,
            new Text("Fichier trop volumineux", "File too large"),
            new Text(
                    "Le fichier dépasse {limit} octets. Réduisez-le, ou placez les vidéos ailleurs et liez-les.",
                    "The file exceeds {limit} bytes. Make it smaller, or keep videos elsewhere and link them.")),
    DOCUMENT_FORMAT_REFUSED(
            415,
            new Text("Format refusé", "Format refused"),
            new Text(
                    "Une leçon montre des documents PDF, et ce fichier n'en est pas un. Exportez-le en PDF.",
                    "A lesson shows PDF documents, and this file is none. Export it as PDF.")),
    SCORM_PACKAGE_REFUSED(
            422,
            new Text("Paquet SCORM refusé", "SCORM package refused"),
            new Text(
                    "Ce paquet SCORM 1.2 ou 2004 ne peut être repris ({flaw} : {subject}). Exportez-le à nouveau depuis votre outil auteur, avec une seule unité (SCO).",
                    "This SCORM 1.2 or 2004 package cannot be taken ({flaw}: {subject}). Export it again from your authoring tool, with one unit (SCO)."));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Definition definition;

    MaterialProblem(int status, Text title, Text detail) {
        definition = new Definition(status, Optional.of("R15.1"), title, detail, List.of());
    }

    @Override
    public Definition definition() {
        return definition;
    }

    /**
     * What is wrong with a package.
     *
     * @param flaw a stable word, such as {@code path}
     * @param subject what has the flaw, such as the name of an entry
     */
    public static Refusal flaw(String flaw, String subject) {
        var shown = subject.length() > 200 ? subject.substring(0, 200) : subject;
        return new Refusal(SCORM_PACKAGE_REFUSED).with("flaw", flaw).with("subject", shown.replaceAll("\\p{C}", "?"));
    }
}
