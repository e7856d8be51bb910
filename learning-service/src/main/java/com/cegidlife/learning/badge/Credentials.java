package com.cegidlife.learning.badge;

import com.cegidlife.learning.certification.Certification;
import com.cegidlife.learning.certification.PublicAddresses;
import com.cegidlife.learning.functionalrole.FunctionalRole;
import com.cegidlife.learning.functionalrole.FunctionalRoles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes certificates as Open Badges 3.0, without a proof. */
@ApplicationScoped
class Credentials {

    private final FunctionalRoles roles;
    private final IssuerDocument issuer;
    private final StatusLists statusLists;
    private final PublicAddresses addresses;

    Credentials(FunctionalRoles roles, IssuerDocument issuer, StatusLists statusLists, PublicAddresses addresses) {
        this.roles = roles;
        this.issuer = issuer;
        this.statusLists = statusLists;
        this.addresses = addresses;
    }

    Map<String, Object> of(Certification certification) {
        var role = roles.get(certification.exam().functionalRole());
        var credential = new LinkedHashMap<String, Object>();
        credential.put("@context", List.of(Contexts.CREDENTIALS, Contexts.OPEN_BADGES));
        credential.put("id", addresses.of(certification) + "/badge");
        credential.put("type", List.of("VerifiableCredential", "OpenBadgeCredential"));
        credential.put("name", "Attestation " + certification.number());
        credential.put("issuer", issuer.inBadge());
        credential.put(
                "validFrom",
                certification.exam().passedAt().truncatedTo(ChronoUnit.SECONDS).toString());
        certification.ends().validUntil().ifPresent(end -> credential.put("validUntil", end.toString()));
        credential.put("credentialStatus", statusLists.entry(certification.statusIndex()));
        credential.put("credentialSubject", subject(certification, role));
        return credential;
    }

    private Map<String, Object> subject(Certification certification, FunctionalRole role) {
        var identity = new LinkedHashMap<String, Object>();
        identity.put("type", "IdentityObject");
        identity.put("hashed", false);
        identity.put("identityHash", certification.holderName());
        identity.put("identityType", "name");
        var subject = new LinkedHashMap<String, Object>();
        subject.put("id", "urn:uuid:" + certification.userId());
        subject.put("type", List.of("AchievementSubject"));
        subject.put("identifier", List.of(identity));
        subject.put("achievement", achievement(certification, role));
        return subject;
    }

    private Map<String, Object> achievement(Certification certification, FunctionalRole role) {
        var achievement = new LinkedHashMap<String, Object>();
        achievement.put("id", "urn:uuid:" + certification.id());
        achievement.put("type", List.of("Achievement"));
        achievement.put("achievementType", "Certification");
        achievement.put("humanCode", role.code());
        achievement.put("name", role.nameFrench());
        achievement.put("version", certification.exam().productVersion());
        achievement.put(
                "description",
                "Certification « %s » sur le produit %s, version %s"
                        .formatted(
                                role.nameFrench(),
                                certification.exam().product(),
                                certification.exam().productVersion()));
        achievement.put(
                "criteria",
                Map.of(
                        "narrative",
                        "Examen de certification réussi. Valable jusqu'à une nouvelle version majeure du produit."));
        return achievement;
    }
}
