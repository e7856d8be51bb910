package com.cegidlife.ticket.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.ticket.Audited;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class SkillsTest {

    private static final List<Map<String, String>> SKILLS =
            List.of(Map.of("product", "paie"), Map.of("product", "compta", "module", "clôture"));

    private final UUID agent = UUID.randomUUID();

    @BeforeEach
    @AfterEach
    void nobody() {
        Roster.empty();
    }

    @Test
    void of_an_agent_are_kept_by_managers_each_time_on_the_version_that_they_read() {
        Roster.set(agent, 0, "SUPPORT", SKILLS)
                .statusCode(200)
                .body("team", equalTo("SUPPORT"))
                .body("skills.product", contains("compta", "paie"))
                .body("skills.module", contains("clôture", null));
        var version = version();
        Roster.set(agent, version + 7, "SUPPORT", List.of()).statusCode(412);

        Roster.set(agent, version, "CUSTOMER_SERVICE", SKILLS.subList(0, 1))
                .statusCode(200)
                .body("skills.product", contains("paie"));
        read().body("team", equalTo("CUSTOMER_SERVICE")).body("skills[0].module", nullValue());
        assertThat(Audited.actions("agent/" + agent)).containsExactly("set-skills", "set-skills");
    }

    @Test
    void of_who_is_withdrawn_are_gone() {
        Roster.set(agent, 0, "SUPPORT", SKILLS).statusCode(200);

        Roster.MANAGER
                .asks()
                .header("If-Match", "\"%d\"".formatted(version()))
                .delete("/agents/{agentId}", agent)
                .then()
                .statusCode(204);
        Roster.MANAGER.asks().get("/agents/{agentId}", agent).then().statusCode(404);
    }

    @Test
    void are_listed_page_by_page() {
        var agents = List.of(UUID.randomUUID(), UUID.randomUUID(), agent).stream()
                .sorted()
                .toList();
        agents.forEach(each -> Roster.set(each, 0, "SUPPORT", SKILLS).statusCode(200));

        var first = Roster.MANAGER.asks().get("/agents?limit=2").then().statusCode(200);
        var next = first.extract().<String>path("next");
        var second = Roster.MANAGER
                .asks()
                .get("/agents?limit=2&cursor=" + next)
                .then()
                .statusCode(200);

        first.body("items.size()", equalTo(2));
        second.body("items.size()", equalTo(1)).body("next", nullValue());
    }

    @Test
    void that_are_not_said_well_are_named() {
        Roster.set(
                        agent,
                        0,
                        "SUPPORT",
                        List.of(Map.of("product", " "), Map.of("product", "paie", "module", "m".repeat(101))))
                .statusCode(400)
                .body("violations.pointer", contains("/skills/0/product", "/skills/1/module"));
    }

    private int version() {
        return read().extract().path("version");
    }

    private ValidatableResponse read() {
        return Roster.MANAGER.asks().get("/agents/{agentId}", agent).then().statusCode(200);
    }
}
