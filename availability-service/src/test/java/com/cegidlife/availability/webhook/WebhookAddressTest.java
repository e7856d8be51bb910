package com.cegidlife.availability.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.cegidlife.servicekit.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookAddressTest {

    private final WebhookAddress address = new WebhookAddress(() -> false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://192.0.2.1/hook",
                "https://127.0.0.1/",
                "https://localhost/",
                "https://10.1.2.3/",
                "https://192.168.0.1/",
                "https://172.16.0.1/",
                "https://169.254.169.254/latest",
                "https://100.64.0.1/",
                "https://0.0.0.0/",
                "https://[::1]/",
                "https://[fd00::1]/",
                "https://user:secret@192.0.2.1/",
                "file:///etc/passwd"
            })
    void in_production_none_leads_into_the_network_of_the_publisher(String url) {
        assertThatThrownBy(() -> address.mustBePublic(url)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_public_one_is_taken() {
        assertThat(address.mustBePublic("https://192.0.2.1:8443/hook")).hasHost("192.0.2.1");
    }
}
