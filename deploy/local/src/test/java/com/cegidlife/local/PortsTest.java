package com.cegidlife.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    @Test
    void portsHaveTheirDefaultsExceptThoseThatAVariableChooses() {
        var ports = Ports.from(Map.of("CEGIDLIFE_PORT_TICKET", "9999"));

        assertThat(ports.of(Port.TICKET)).isEqualTo(9999);
        assertThat(ports.of(Port.BILLING)).isEqualTo(8084);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "65536", "-1", "http", "8080 "})
    void aVariableThatIsNoPortNumberIsRefused(String value) {
        assertThatThrownBy(() -> Ports.from(Map.of("CEGIDLIFE_PORT_TICKET", value)))
                .isInstanceOf(StartFailure.class)
                .hasMessage("CEGIDLIFE_PORT_TICKET must be a port number from 1 to 65535, and is " + value);
    }

    @Test
    void freePortsAreDistinct() {
        var ports = Ports.from(Map.of("CEGIDLIFE_PORTS", "free"));

        assertThat(Arrays.stream(Port.values()).map(ports::of)).doesNotHaveDuplicates();
    }

    @Test
    void aTakenPortIsNamedWithItsComponentAndTheVariableThatChangesIt() throws IOException {
        try (var taken = new ServerSocket(0)) {
            var variables = Arrays.stream(Port.values())
                    .collect(Collectors.toMap(
                            Port::variable,
                            port -> Integer.toString(Ports.free().of(port))));
            variables.put("CEGIDLIFE_PORT_LEARNING", Integer.toString(taken.getLocalPort()));

            assertThatThrownBy(() -> Ports.from(variables).requireAvailable())
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("Port " + taken.getLocalPort() + ", which learning-service needs, is taken")
                    .hasMessageContaining("CEGIDLIFE_PORT_LEARNING=");
        }
    }
}
