package com.cegidlife.learning.certification;

import com.cegidlife.learning.certification.OpenCertifications.Superseded;
import com.cegidlife.learning.entitlement.Account;
import com.cegidlife.learning.entitlement.Accounts;
import com.cegidlife.learning.release.Release;
import com.cegidlife.servicekit.mail.Mail;
import com.cegidlife.servicekit.mail.Mails;
import com.cegidlife.servicekit.portal.PortalLinks;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells holders by mail what becomes of their certifications (R15.6, R15.12); who has no address is not told. */
@ApplicationScoped
class CertificationMails {

    private final Accounts accounts;
    private final Mails mails;
    private final PortalLinks portal;
    private final PublicAddresses addresses;

    CertificationMails(Accounts accounts, Mails mails, PortalLinks portal, PublicAddresses addresses) {
        this.accounts = accounts;
        this.mails = mails;
        this.portal = portal;
        this.addresses = addresses;
    }

    void tellOfIssue(Certification certification) {
        send(certification, new Issued(certification, page(certification), addresses.of(certification)));
    }

    void tellOfRevocation(Certification certification) {
        send(
                certification,
                new Revoked(certification, training(certification.exam().functionalRole())));
    }

    private void send(Certification certification, TemplateInstance letter) {
        accounts.findByIdOptional(certification.userId())
                .flatMap(Account::email)
                .ifPresent(address -> mails.send(Mail.of(address, letter.render())));
    }

    /** One mail a holder, whatever the number of certifications; a few round trips for all of them. */
    void tellOfRelease(Release release, List<Superseded> superseded) {
        var byHolder = superseded.stream()
                .collect(Collectors.groupingBy(Superseded::userId, LinkedHashMap::new, Collectors.toList()));
        var holders = accounts.of(byHolder.keySet());
        mails.send(byHolder.entrySet().stream()
                .flatMap(holder -> letter(release, holder, holders))
                .toList());
    }

    private Stream<Mail> letter(
            Release release, Map.Entry<UUID, List<Superseded>> holder, Map<UUID, Account> accountsByUser) {
        return Stream.ofNullable(accountsByUser.get(holder.getKey()))
                .flatMap(account -> account.email().stream().map(address -> {
                    var ended = holder.getValue().stream().map(this::ended).toList();
                    return Mail.of(address, new EndedByRelease(release, account.displayName(), ended).render());
                }));
    }

    private Ended ended(Superseded superseded) {
        return new Ended(superseded.number(), training(superseded.functionalRole()));
    }

    private URI page(Certification certification) {
        return portal.to("/certificates/" + certification.number());
    }

    private URI training(String functionalRole) {
        return portal.to("/training/" + functionalRole);
    }

    /** @param verification where anybody sees what the certificate is worth */
    record Issued(Certification certification, URI page, URI verification) implements TemplateInstance {}

    record Revoked(Certification certification, URI training) implements TemplateInstance {}

    record EndedByRelease(Release release, String name, List<Ended> certifications) implements TemplateInstance {}

    /**
     * A certification that ended.
     *
     * @param training where its holder learns what is new, and takes the exam again
     */
    record Ended(String number, URI training) {}
}
