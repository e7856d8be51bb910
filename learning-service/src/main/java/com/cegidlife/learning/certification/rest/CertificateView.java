package com.cegidlife.learning.certification.rest;

import com.cegidlife.learning.certification.CertificateStatus;
import com.cegidlife.learning.certification.Certification;
import com.cegidlife.servicekit.http.Versioned;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A named certificate.
 *
 * @param passedAt when the exam was passed
 * @param status what it is worth now
 * @param validUntil end by a major release, excluded; absent while there was none
 * @param supersededByVersion that major version; absent as {@code validUntil}
 * @param verification where anybody verifies it
 */
public record CertificateView(
        String number,
        UUID userId,
        String holderName,
        String functionalRole,
        String product,
        String productVersion,
        Instant passedAt,
        int rightAnswers,
        int drawnQuestions,
        CertificateStatus status,
        Optional<Instant> validUntil,
        Optional<String> supersededByVersion,
        Optional<Instant> revokedAt,
        Optional<String> revocationReason,
        URI verification,
        long version)
        implements Versioned {

    static CertificateView of(Certification certification, URI verification, Instant now) {
        return new CertificateView(
                certification.number(),
                certification.userId(),
                certification.holderName(),
                certification.exam().functionalRole(),
                certification.exam().product(),
                certification.exam().productVersion(),
                certification.exam().passedAt(),
                certification.exam().rightAnswers(),
                certification.exam().drawnQuestions(),
                certification.statusAt(now),
                certification.ends().validUntil(),
                certification.ends().supersededByVersion(),
                certification.ends().revokedAt(),
                certification.ends().revocationReason(),
                verification,
                certification.version());
    }
}
