package com.cegidlife.probe.check;

import java.net.URI;
import java.util.Optional;

/**
 * Where a server listens.
 *
 * @param host a name or an address; an IPv6 address stands without brackets
 */
public record HostAndPort(String host, int port) {

    private static final int LAST_PORT = 65_535;

    /** Reads {@code host:port}, {@code 192.0.2.1:port} or {@code [2001:db8::1]:port}; empty when it is none of these. */
    public static Optional<HostAndPort> parse(String text) {
        return authority(text)
                .filter(uri -> uri.getHost() != null && uri.getUserInfo() == null)
                .filter(uri -> uri.getPort() > 0 && uri.getPort() <= LAST_PORT)
                .filter(uri -> text.equals(uri.getRawAuthority()))
                .map(uri -> new HostAndPort(uri.getHost().replaceAll("[\\[\\]]", ""), uri.getPort()));
    }

    private static Optional<URI> authority(String text) {
        try {
            return Optional.of(URI.create("tcp://" + text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
