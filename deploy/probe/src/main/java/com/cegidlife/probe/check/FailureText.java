package com.cegidlife.probe.check;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/**
 * Why a check could not see its target, for people. Messages of exceptions are not passed on, except the operating
 * system's: others may quote what was sent.
 */
final class FailureText {

    private FailureText() {}

    static String of(Exception failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(FailureText::known)
                .reduce(Optional.empty(), (outer, inner) -> inner.isPresent() ? inner : outer)
                .orElse("no valid answer");
    }

    private static Optional<String> known(Throwable failure) {
        return Optional.ofNullable(
                switch (failure) {
                    case UnknownHostException e -> "unknown host";
                    case UnresolvedAddressException e -> "unknown host";
                    case NoRouteToHostException e -> "no route to host";
                    case ConnectException e -> "connection refused";
                    case SocketException e
                    when e.getMessage() != null -> e.getMessage().toLowerCase(Locale.ROOT);
                    case CertificateExpiredException e -> "certificate expired";
                    case CertificateException e -> "certificate not trusted";
                    case SSLException e -> "TLS handshake failed";
                    default -> null;
                });
    }
}
