package com.cegidlife.learning.badge;

import com.cegidlife.learning.certification.Certifications;
import com.cegidlife.learning.certification.PublicAddresses;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * Which badges are not valid any more, superseded or revoked: a bit for each, in lists so long that asking for one tells
 * nothing of the badge that is verified (Bitstring Status List).
 */
@ApplicationScoped
class StatusLists {

    /** Bits a list: the least that the standard allows. */
    static final int BITS = 131_072;

    private static final String LIST = "/public/badges/status/";

    private final Certifications certifications;
    private final IssuerDocument issuer;
    private final PublicAddresses addresses;
    private final Clock clock;

    StatusLists(Certifications certifications, IssuerDocument issuer, PublicAddresses addresses, Clock clock) {
        this.certifications = certifications;
        this.issuer = issuer;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** What a badge says of its place. */
    Map<String, Object> entry(long place) {
        var list = addresses.of(LIST + place / BITS).toString();
        var entry = new LinkedHashMap<String, Object>();
        entry.put("id", list + "#" + place % BITS);
        entry.put("type", "BitstringStatusListEntry");
        entry.put("statusPurpose", "revocation");
        entry.put("statusListIndex", Long.toString(place % BITS));
        entry.put("statusListCredential", list);
        return entry;
    }

    /** A list as it is now, without a proof. */
    Map<String, Object> list(int number) {
        var address = addresses.of(LIST + number).toString();
        var list = new LinkedHashMap<String, Object>();
        list.put("id", address + "#list");
        list.put("type", "BitstringStatusList");
        list.put("statusPurpose", "revocation");
        list.put("encodedList", encoded(bits(number)));
        var credential = new LinkedHashMap<String, Object>();
        credential.put("@context", List.of(Contexts.CREDENTIALS));
        credential.put("id", address);
        credential.put("type", List.of("VerifiableCredential", "BitstringStatusListCredential"));
        credential.put("issuer", issuer.inBadge().get("id"));
        credential.put(
                "validFrom", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
        credential.put("credentialSubject", list);
        return credential;
    }

    /** The first place is the leftmost bit. */
    private byte[] bits(int number) {
        var first = (long) number * BITS;
        var bits = new byte[BITS / Byte.SIZE];
        for (var place : certifications.endedPlaces(first, first + BITS, clock.instant())) {
            var bit = (int) (place - first);
            bits[bit / Byte.SIZE] |= (byte) (0x80 >>> bit % Byte.SIZE);
        }
        return bits;
    }

    private static String encoded(byte[] bits) {
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bits);
        } catch (IOException e) {
            throw new UncheckedIOException("A status list cannot be compressed", e);
        }
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(compressed.toByteArray());
    }
}
