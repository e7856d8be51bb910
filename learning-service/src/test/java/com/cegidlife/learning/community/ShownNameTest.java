package com.cegidlife.learning.community;

import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.testkit.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownNameTest {

    @ParameterizedTest
    @Rule("R11.2")
    @CsvSource({
        "Léa Petit, Léa P.",
        "Jean-Pierre de la Tour, Jean-Pierre T.",
        "Aïcha  érault, Aïcha É.",
        "Léa, Léa",
        "'', Utilisateur",
        "'   ', Utilisateur",
        "lea.petit@durand.example, Utilisateur",
        "Léa lea@durand.example, Utilisateur",
    })
    void aNameIsShownByFirstNameAndInitialAlone(String displayName, String shown) {
        assertThat(ShownName.of(displayName)).isEqualTo(shown);
    }

    @Test
    void aNameThatBillingHasNotToldIsNobodys() {
        assertThat(ShownName.of(null)).isEqualTo("Utilisateur");
    }
}
