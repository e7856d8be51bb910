package com.cegidlife.billing.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.cegidlife.billing.BillingProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.testkit.Rule;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Rule("R4.5")
class AddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"01000", "20000", "20600", "69003", "75116", "95880"})
    void metropolitanFranceIsServedCorsicaIncluded(String postalCode) {
        assertThat(in(postalCode).postalCode()).isEqualTo(postalCode);
    }

    @ParameterizedTest
    @ValueSource(strings = {"97100", "97490", "98000", "98800", "00100", "96000", "99131", "2A004", "6900", "690030"})
    void overseasAndAbroadAreRefused(String postalCode) {
        assertThatThrownBy(() -> in(postalCode))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .extracting(Refusal::type)
                .isEqualTo(BillingProblem.OUTSIDE_METROPOLITAN_FRANCE);
    }

    private static Address in(String postalCode) {
        return new Address("12 rue des Lilas", null, postalCode, "Ville");
    }
}
