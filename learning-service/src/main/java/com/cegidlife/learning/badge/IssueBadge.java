package com.cegidlife.learning.badge;

import com.cegidlife.learning.certification.ReadCertificates;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Gives certificates as Open Badges 3.0, which anybody verifies without asking us. */
@ApplicationScoped
public class IssueBadge {

    private final ReadCertificates readCertificates;
    private final Credentials credentials;
    private final DataIntegrity dataIntegrity;
    private final BadgeToken badgeToken;
    private final BadgePicture badgePicture;

    IssueBadge(
            ReadCertificates readCertificates,
            Credentials credentials,
            DataIntegrity dataIntegrity,
            BadgeToken badgeToken,
            BadgePicture badgePicture) {
        this.readCertificates = readCertificates;
        this.credentials = credentials;
        this.dataIntegrity = dataIntegrity;
        this.badgeToken = badgeToken;
        this.badgePicture = badgePicture;
    }

    /**
     * As JSON-LD with a proof of its integrity.
     *
     * @param token in the address of the certificate
     * @throws Refusal {@code not-found} when there is none
     */
    @Transactional
    public Map<String, Object> asJson(String token) {
        return dataIntegrity.proven(credential(token));
    }

    /** The same as a signed JSON Web Token. */
    @Transactional
    public String asToken(String token) {
        return badgeToken.of(credential(token));
    }

    /** The same as a picture that holds the token. */
    @Transactional
    public byte[] asPicture(String token) {
        return badgePicture.of(credential(token));
    }

    private Map<String, Object> credential(String token) {
        return credentials.of(readCertificates.verify(token));
    }
}
