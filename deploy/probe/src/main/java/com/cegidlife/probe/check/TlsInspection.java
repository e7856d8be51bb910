package com.cegidlife.probe.check;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;

/**
 * Shakes hands and reads the dates of the certificates. Who signed them and for which name is not judged here, so that
 * the dates of a private authority can be watched too: an https check judges trust.
 */
final class TlsInspection {

    private final Connections connections;
    private final Clock clock;
    private final SSLSocketFactory sockets = socketsThatTrustEveryone();

    TlsInspection(Connections connections, Clock clock) {
        this.connections = connections;
        this.clock = clock;
    }

    Finding of(TlsTarget target) throws IOException, InterruptedException {
        var address = target.address();
        try (var connection = connections.open(address);
                var socket = (SSLSocket) sockets.createSocket(connection, address.host(), address.port(), true)) {
            socket.startHandshake();
            return judge((X509Certificate[]) socket.getSession().getPeerCertificates(), target.minDaysLeft());
        }
    }

    private Finding judge(X509Certificate[] chain, int minDaysLeft) {
        var now = clock.instant();
        var validFrom = Arrays.stream(chain)
                .map(certificate -> certificate.getNotBefore().toInstant())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var validUntil = Arrays.stream(chain)
                .map(certificate -> certificate.getNotAfter().toInstant())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        if (now.isBefore(validFrom)) {
            return Finding.down("certificate not valid before " + dayOf(validFrom));
        }
        if (now.isAfter(validUntil)) {
            return Finding.down("certificate expired on " + dayOf(validUntil));
        }
        var left = Duration.between(now, validUntil);
        var detail = "certificate expires in %d days, on %s".formatted(left.toDays(), dayOf(validUntil));
        return left.compareTo(Duration.ofDays(minDaysLeft)) < 0 ? Finding.down(detail) : Finding.up(detail);
    }

    private static String dayOf(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }

    private static SSLSocketFactory socketsThatTrustEveryone() {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new TrustEveryone()}, null);
            return context.getSocketFactory();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no TLS", e);
        }
    }
}
