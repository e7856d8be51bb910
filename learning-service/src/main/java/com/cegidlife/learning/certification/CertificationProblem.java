package com.cegidlife.learning.certification;

import com.cegidlife.servicekit.problem.NextStep;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;

/** Why a certificate is not changed. */
public enum CertificationProblem implements ProblemType {
    CERTIFICATE_REVOKED(Definition.conflict(
            "R15.6",
            new Text("Attestation déjà révoquée", "Certificate revoked already"),
            new Text(
                    "L'attestation {number} est déjà révoquée. Le titulaire peut repasser l'examen.",
                    "Certificate {number} is revoked already. Its holder may take the exam again."),
            NextStep.at("/certificates/{number}", "Consulter l'attestation", "Read the certificate")));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Definition definition;

    CertificationProblem(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
