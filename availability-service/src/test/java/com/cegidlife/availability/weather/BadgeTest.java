package com.cegidlife.availability.weather;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BadgeTest {

    @Test
    void says_how_the_product_does() {
        assertThat(badge(10, 0, 0)).contains("opérationnel");
        assertThat(badge(10, 1, 0)).contains("perturbé");
        assertThat(badge(10, 8, 2)).contains("interrompu");
        assertThat(badge(10, 0, 10)).contains("inconnu");
        assertThat(Badge.of("COMPTA", List.of()).svg()).contains("inconnu");
    }

    @Test
    void holds_any_name_without_harm() {
        assertThat(Badge.of("<script>\"&", List.of()).svg())
                .contains("&lt;script&gt;&quot;&amp;")
                .doesNotContain("<script>");
    }

    private static String badge(long environments, long down, long unknown) {
        return Badge.of("COMPTA", List.of(new ProductWeather("COMPTA", environments, down, unknown)))
                .svg();
    }
}
