package com.cegidlife.ticket.entitlement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import com.cegidlife.events.Standing;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.ticket.Asked;
import com.cegidlife.ticket.Staged;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

@Rule("R15.15")
@QuarkusTest
@OnRealServers(database = "ticket")
class PaidSubjectTest {

    @Inject
    Staged staged;

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SPECIFIC_DEVELOPMENT")
    void is_no_free_question_even_for_a_certified_user(PaidSubject subject) {
        Asked.question(staged.standing(Standing.CERTIFIED, Optional.empty()), Map.of("paidSubject", subject))
                .statusCode(409)
                .body("type", equalTo("/problems/subject-always-paid"))
                .body("rule", equalTo("R15.15"))
                .body("paidSubject", equalTo(subject.name()))
                .body("nextSteps", hasSize(2))
                .body("nextSteps[0].label", equalTo("Demander un devis au service client"));
    }

    @Test
    void is_not_bought_as_usage_assistance_either() {
        Asked.question(
                        staged.standing(Standing.LAPSED, Optional.empty()),
                        Map.of("paidSubject", "TRAINING", "buyAssistance", true))
                .statusCode(409)
                .body("type", equalTo("/problems/subject-always-paid"));
    }

    @Rule("R4.4")
    @Test
    void that_is_a_specific_development_is_not_even_for_sale() {
        Asked.question(
                        staged.standing(Standing.CERTIFIED, Optional.empty()),
                        Map.of("paidSubject", "SPECIFIC_DEVELOPMENT"))
                .statusCode(409)
                .body("type", equalTo("/problems/specific-development-not-offered"))
                .body("rule", equalTo("R4.4"))
                .body("nextSteps.label", contains(startsWith("Décrire le besoin dans une question d'usage")));
    }

    @Test
    void is_a_field_of_usage_questions() {
        staged.covered()
                .asks()
                .get("/ticket-forms")
                .then()
                .body("find { it.kind == 'USAGE_QUESTION' }.fields.name", hasItems("paidSubject", "buyAssistance"))
                .body("findAll { it.fields.name.contains('paidSubject') }.kind", contains("USAGE_QUESTION"));
    }
}
