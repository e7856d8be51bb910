package com.cegidlife.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;

/** The number chosen for each port of one running suite. */
public final class Ports {

    private static final int MAX_NUMBER = 65_535;

    private final Map<Port, Integer> numbers;

    private Ports(Map<Port, Integer> numbers) {
        this.numbers = numbers;
    }

    /**
     * The default numbers, except where {@code CEGIDLIFE_PORT_<NAME>} says otherwise; all free ones when
     * {@code CEGIDLIFE_PORTS} is {@code free}.
     *
     * @throws StartFailure when a variable is not a port number from 1 to 65535
     */
    public static Ports from(Map<String, String> environment) {
        if ("free".equals(environment.get("CEGIDLIFE_PORTS"))) {
            return free();
        }
        var numbers = new EnumMap<Port, Integer>(Port.class);
        for (var port : Port.values()) {
            var chosen = environment.get(port.variable());
            numbers.put(port, chosen == null ? port.defaultNumber() : parse(port.variable(), chosen));
        }
        return new Ports(numbers);
    }

    /** A number for each port that nothing listened on a moment ago. */
    public static Ports free() {
        var numbers = new EnumMap<Port, Integer>(Port.class);
        var sockets = new ArrayList<ServerSocket>();
        try {
            for (var port : Port.values()) {
                var socket = new ServerSocket(0);
                sockets.add(socket);
                numbers.put(port, socket.getLocalPort());
            }
            for (var socket : sockets) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("No free port", e);
        }
        return new Ports(numbers);
    }

    public int of(Port port) {
        return numbers.get(port);
    }

    /** The address of an HTTP port, as a browser on this machine sees it, without a final slash. */
    public String url(Port port) {
        return "http://localhost:" + of(port);
    }

    /** Kafka's bootstrap servers. */
    public String kafkaBootstrapServers() {
        return "localhost:" + of(Port.KAFKA);
    }

    /** The OIDC issuer of the imported realm. */
    public String issuer() {
        return url(Port.KEYCLOAK) + "/realms/cegidlife";
    }

    /** @throws StartFailure when something already listens on one of the ports; it names the port and what to do */
    void requireAvailable() {
        for (var port : Port.values()) {
            try (var socket = new ServerSocket()) {
                socket.bind(new InetSocketAddress(of(port)));
            } catch (IOException e) {
                throw new StartFailure(
                        "Port %d, which %s needs, is taken by another program. Stop that program, or choose another port: %s=%d ./cegidlife run"
                                .formatted(of(port), port.component(), port.variable(), alternative(port)),
                        e);
            }
        }
    }

    private int alternative(Port port) {
        return of(port) + 10_000 <= MAX_NUMBER ? of(port) + 10_000 : of(port) - 10_000;
    }

    private static int parse(String variable, String value) {
        if (value.matches("\\d{1,5}")) {
            var number = Integer.parseInt(value);
            if (number >= 1 && number <= MAX_NUMBER) {
                return number;
            }
        }
        throw new StartFailure(
                "%s must be a port number from 1 to %d, and is %s".formatted(variable, MAX_NUMBER, value));
    }
}
