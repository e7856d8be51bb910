package com.cegidlife.learning.certification;

import com.cegidlife.learning.functionalrole.FunctionalRole;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * What a certificate says, wherever it says it: on paper, on the public page, in JSON (R15.6).
 *
 * @param roleName of the functional role, in French
 * @param validUntil end by a major release, excluded; empty while there was none
 * @param supersededByVersion that major version; empty as {@code validUntil}
 * @param verification where anybody verifies it
 */
public record CertificateFields(
        String number,
        String holderName,
        String roleName,
        String roleNameEnglish,
        String product,
        String productVersion,
        Instant passedAt,
        CertificateStatus status,
        Optional<Instant> validUntil,
        Optional<String> supersededByVersion,
        Optional<String> revocationReason,
        URI verification) {

    /** As a certificate stands at an instant. */
    static CertificateFields of(Certification certification, FunctionalRole role, URI verification, Instant at) {
        return new CertificateFields(
                certification.number(),
                certification.holderName(),
                role.nameFrench(),
                role.nameEnglish(),
                certification.exam().product(),
                certification.exam().productVersion(),
                certification.exam().passedAt(),
                certification.statusAt(at),
                certification.ends().validUntil(),
                certification.ends().supersededByVersion(),
                certification.ends().revocationReason(),
                verification);
    }

    /** What it is worth, in French. */
    public String statusInFrench() {
        return switch (status) {
            case VALID -> "Valide";
            case SUPERSEDED -> "Remplacée par la version " + supersededByVersion.orElseThrow();
            case REVOKED -> "Révoquée : " + revocationReason.orElseThrow();
        };
    }
}
