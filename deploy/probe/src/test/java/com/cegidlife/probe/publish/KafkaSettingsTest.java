package com.cegidlife.probe.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaSettingsTest {

    @Test
    void withoutTheAddressOfKafkaTheProbeRefusesToStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KafkaSettings.from(Map.of()))
                .withMessageContaining("KAFKA_BOOTSTRAP_SERVERS");
    }

    @Test
    void theFileOfClientPropertiesAddsSecurityButCannotWeakenDelivery(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("client.properties"), "security.protocol=SASL_SSL\nacks=0\n");
        var settings = KafkaSettings.from(
                Map.of("KAFKA_BOOTSTRAP_SERVERS", "kafka:9092", "KAFKA_CLIENT_PROPERTIES", file.toString()));
        assertThat(settings)
                .containsEntry("bootstrap.servers", "kafka:9092")
                .containsEntry("security.protocol", "SASL_SSL")
                .containsEntry("acks", "all")
                .containsEntry("enable.idempotence", true);
    }
}
