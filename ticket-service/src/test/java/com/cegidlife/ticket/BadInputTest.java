package com.cegidlife.ticket;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.http.BadInput;
import com.cegidlife.testkit.http.BadInputWalk;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@OnRealServers(database = "ticket")
class BadInputTest {

    private static final String SCRIPT =
            "<script>alert('é')</script> & <img src=x onerror=\"alert(1)\"> {{7*7}} ${7*7} %s";

    @Inject
    Staged staged;

    @ParameterizedTest
    @EnumSource
    void in_any_field_of_any_operation_is_refused_and_the_field_is_named(BadInput input) {
        walk().tryIn(input);
    }

    @Test
    void in_place_of_a_body_is_refused_and_an_unknown_field_is_named() {
        walk().tryOtherBodies();
    }

    private BadInputWalk walk() {
        var user = staged.holder();
        return new BadInputWalk(user.customer().orElseThrow())
                .parameter("number", staged.registered(user).number())
                .parameter("customerId", user.customer().orElseThrow())
                .parameter("environmentId", staged.restorable(user))
                .parameter("userId", UUID.randomUUID());
    }

    @ParameterizedTest
    @CsvSource({
        "/tickets, kind, NONE",
        "/tickets, customerId, 1",
        "/tickets, mine, perhaps",
        "/tickets, limit, 99999999999999999999",
        "/tickets, limit, 0",
        "/tickets, cursor, nonsense",
        "/tickets, registeredFrom, yesterday",
        "/tickets, registeredFrom, %2B999999999-12-31T00:00:00Z",
        "/tickets, registeredTo, -999999999-12-31T00:00:00Z",
        "/tickets, nextDueBefore, %2B999999-12-31T00:00:00Z",
        "/queue, kind, NONE",
        "/queue, product, %00",
        "/queue, mine, perhaps",
        "/appointments, from, %2B999999999-12-31",
        "/appointments, from, -999999999-01-01",
        "/appointments, to, 2026-02-30",
        "/desk-review, from, %2B999999999-12-31",
        "/desk-review, to, -999999999-01-01"
    })
    void in_a_query_is_refused_and_the_parameter_is_named(String path, String parameter, String value) {
        Person.staff(Role.SUPPORT_MANAGER)
                .asks()
                .urlEncodingEnabled(false)
                .get(path + "?" + parameter + "=" + value)
                .then()
                .statusCode(400)
                .body("violations.pointer", contains(parameter));
    }

    @Rule("R14.2")
    @Test
    void that_is_markup_is_a_text_like_any_other() {
        var user = staged.covered();
        var number = Asked.support(
                        user, Map.of("subject", SCRIPT, "context", SCRIPT, "errorMessages", SCRIPT, "menuPath", SCRIPT))
                .statusCode(201)
                .extract()
                .<String>path("number");
        var ticket = new AtDesk(number);
        ticket.writes(user, SCRIPT);

        ticket.seen(user)
                .contentType("application/json")
                .body("subject", equalTo(SCRIPT))
                .body("context", equalTo(SCRIPT))
                .body("errorMessages", equalTo(SCRIPT))
                .body("menuPath", equalTo(SCRIPT));
        ticket.seen(user, "notes").body("items.text", contains(SCRIPT));
    }
}
