package com.cegidlife.learning.badge;

import com.cegidlife.learning.certification.ReadCertificates;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Gives certificates as Open Badges 3.0, which anybody verifies without asking us, and the lists that say which ended. */
@ApplicationScoped
public class IssueBadge {

    private final ReadCertificates readCertificates;
    private final Credentials credentials;
    private final StatusLists statusLists;
    private final DataIntegrity dataIntegrity;
    private final BadgeToken badgeToken;

    IssueBadge(
            ReadCertificates readCertificates,
            Credentials credentials,
            StatusLists statusLists,
            DataIntegrity dataIntegrity,
            BadgeToken badgeToken) {
        this.readCertificates = readCertificates;
        this.credentials = credentials;
        this.statusLists = statusLists;
        this.dataIntegrity = dataIntegrity;
        this.badgeToken = badgeToken;
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
        return BadgePicture.holding(asToken(token));
    }

    /** A list of the badges that are not valid any more, with a proof. */
    @Transactional
    public Map<String, Object> statusList(int number) {
        return dataIntegrity.proven(statusLists.list(number));
    }

    private Map<String, Object> credential(String token) {
        return credentials.of(readCertificates.verify(token));
    }
}
