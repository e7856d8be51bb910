package com.cegidlife.ticket.incomingmail;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.cegidlife.ticket.desk.Ticket;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The addresses that mails about tickets are answered to, such as {@code support+D-2026-000042.7f…@cegidlife.example}. The
 * signature binds the ticket and the account that the mail was sent to: it is of no use to anybody else.
 */
@Startup // a wrong address or secret shall be noticed at once
@ApplicationScoped
public class ReplyAddresses {

    private static final String ALGORITHM = "HmacSHA256";

    /** 128 bits of the signature, so that the part before the {@code @} stays below 64 characters. */
    private static final int SIGNATURE_BYTES = 16;

    private static final int SHORTEST_SECRET = 32;

    private static final Pattern ADDRESS = Pattern.compile("([\\w.-]{1,12})@([\\w.-]+)");

    private final Optional<Signer> signer;

    ReplyAddresses(IncomingMailSettings settings) {
        signer = settings.address().map(address -> signer(address, settings.secret()));
    }

    private static Signer signer(String address, Optional<String> secret) {
        var parts = ADDRESS.matcher(address);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "cegidlife.incoming-mail.address: no short address without +: " + address);
        }
        var key = secret.filter(stated -> stated.length() >= SHORTEST_SECRET)
                .orElseThrow(() -> new IllegalArgumentException(
                        "cegidlife.incoming-mail.secret: at least %d characters".formatted(SHORTEST_SECRET)));
        var signed = Pattern.compile(
                Pattern.quote(parts.group(1)) + "\\+(D-\\d{4}-\\d{6,18})\\.([0-9a-f]{32})@"
                        + Pattern.quote(parts.group(2)),
                Pattern.CASE_INSENSITIVE);
        return new Signer(parts.group(1), parts.group(2), new SecretKeySpec(key.getBytes(UTF_8), ALGORITHM), signed);
    }

    private record Signer(String local, String domain, SecretKeySpec key, Pattern signed) {}

    /**
     * A signed address as somebody wrote to it.
     *
     * @param number of the ticket that it names; there may be none
     */
    public record SignedAddress(String address, String number, byte[] signature) {}

    /** Where this account answers mails about the ticket; empty when mails are not taken. */
    public Optional<String> of(Ticket ticket, UUID userId) {
        return signer.map(known -> "%s+%s.%s@%s"
                .formatted(
                        known.local(),
                        ticket.number(),
                        HexFormat.of().formatHex(signature(known, ticket.number(), userId)),
                        known.domain()));
    }

    /** Those of the addresses that look like ours. */
    List<SignedAddress> among(List<String> recipients) {
        return signer.stream()
                .flatMap(known -> recipients.stream().map(known.signed()::matcher))
                .filter(address -> address.matches())
                .map(address -> new SignedAddress(
                        address.group(),
                        address.group(1).toUpperCase(Locale.ROOT),
                        HexFormat.of().parseHex(address.group(2).toLowerCase(Locale.ROOT))))
                .toList();
    }

    /** Whether this is the address that the account was given; takes as long for a wrong one as for the right one. */
    boolean isGivenTo(UUID userId, SignedAddress address) {
        return signer.filter(
                        known -> MessageDigest.isEqual(signature(known, address.number(), userId), address.signature()))
                .isPresent();
    }

    /** Whether mails from this address are our own. */
    boolean isOurs(String address) {
        return signer.filter(known -> address.toLowerCase(Locale.ROOT)
                        .matches(Pattern.quote(known.local()) + "(\\+.*)?@" + Pattern.quote(known.domain())))
                .isPresent();
    }

    private static byte[] signature(Signer signer, String number, UUID userId) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(signer.key());
            return Arrays.copyOf(mac.doFinal(("reply/" + number + "/" + userId).getBytes(UTF_8)), SIGNATURE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
