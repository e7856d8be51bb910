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
class SirenTest {

    @ParameterizedTest
    @ValueSource(strings = {"732829320", "542051180", "552100554", "005410220"})
    void aRegisteredNumberIsAccepted(String siren) {
        assertThat(new Siren(siren).value()).isEqualTo(siren);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"732829321", "372829320", "73282932", "7328293200", "732 829 320", "73282932A", "000000000"})
    void anythingElseIsRefused(String siren) {
        assertThatThrownBy(() -> new Siren(siren))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .extracting(Refusal::type)
                .isEqualTo(BillingProblem.SIREN_NOT_VALID);
    }
}
