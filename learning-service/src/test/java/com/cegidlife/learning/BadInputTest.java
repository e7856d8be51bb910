package com.cegidlife.learning;

import static org.hamcrest.Matchers.contains;

import com.cegidlife.learning.path.Authoring;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.testkit.http.BadInput;
import com.cegidlife.testkit.http.BadInputWalk;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@OnRealServers(database = "learning")
class BadInputTest {

    @ParameterizedTest
    @EnumSource
    void inAnyFieldOfAnyOperationIsRefusedAndTheFieldIsNamed(BadInput input) {
        try (var publisher = new EventPublisher(SuiteServers.kafka())) {
            walk(publisher).tryIn(input);
        }
    }

    @Test
    void inPlaceOfABodyIsRefusedAndAnUnknownFieldIsNamed() {
        try (var publisher = new EventPublisher(SuiteServers.kafka())) {
            walk(publisher).tryOtherBodies();
        }
    }

    private static BadInputWalk walk(EventPublisher publisher) {
        var customer = EntitledCustomer.known(publisher);
        var path = Authoring.certifying(customer.functionalRole);
        Authoring.publish(path, 1, Authoring.draft(Authoring.moduleA()));
        return new BadInputWalk(customer.id)
                .parameter("code", customer.functionalRole)
                .parameter("userId", customer.userId)
                .parameter("path", path)
                .parameter("pathVersion", 1)
                .parameter("module", "A")
                .parameter("lesson", "A1")
                .parameter("thread", UUID.randomUUID())
                .parameter("post", UUID.randomUUID());
    }

    @ParameterizedTest
    @CsvSource({
        "/training/paths, kind, NONE",
        "/training/paths, limit, 0",
        "/training/paths, product, %00",
        "/learning-paths, limit, 99999999999999999999",
        "/community-reports, cursor, nonsense",
        "/materials, cursor, nonsense",
    })
    void inAQueryIsRefusedAndTheParameterIsNamed(String path, String parameter, String value) {
        EntitledCustomer.trainer()
                .urlEncodingEnabled(false)
                .get(path + "?" + parameter + "=" + value)
                .then()
                .statusCode(400)
                .body("violations.pointer", contains(parameter));
    }
}
