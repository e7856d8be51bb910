package com.cegidlife.learning.certification;

import com.cegidlife.learning.entitlement.VisibleUsers;
import com.cegidlife.learning.functionalrole.FunctionalRoles;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Shows certificates: to those who may read of the holder, and to whoever was given the address of one. */
@ApplicationScoped
public class ReadCertificates {

    private final Certifications certifications;
    private final VisibleUsers visibleUsers;
    private final FunctionalRoles roles;
    private final PublicAddresses addresses;
    private final Clock clock;

    ReadCertificates(
            Certifications certifications,
            VisibleUsers visibleUsers,
            FunctionalRoles roles,
            PublicAddresses addresses,
            Clock clock) {
        this.certifications = certifications;
        this.visibleUsers = visibleUsers;
        this.roles = roles;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** @throws Refusal {@code not-found} when there is none with this number, or none that the caller may read */
    @Transactional
    public Certification numbered(String number) {
        return certifications
                .numbered(number)
                .filter(certification -> visibleUsers.maySee(certification.userId(), certification.customerId()))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** What it says now. */
    @Transactional
    public CertificateFields fields(Certification certification) {
        return CertificateFields.of(
                certification,
                roles.get(certification.exam().functionalRole()),
                addresses.of(certification),
                clock.instant());
    }

    /**
     * The certification whose certificate is verified with this token, to anybody.
     *
     * @throws Refusal {@code not-found} when there is none
     */
    @Transactional
    public Certification verify(String token) {
        return certifications.ofToken(token).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }
}
