package com.cegidlife.local.story;

import static com.cegidlife.local.Port.AVAILABILITY;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.cegidlife.testkit.Rule;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The suite watches itself. */
@ExtendWith(OneSuite.class)
class OwnServicesStoryTest {

    private static RunningSuite suite;

    @BeforeAll
    static void join(RunningSuite running) {
        suite = running;
    }

    @Test
    @Rule("R6.6")
    void the_suites_own_services_are_watched_by_the_probe_and_shown_in_the_weather() {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> suite.anybody(AVAILABILITY)
                .get("/public/weather")
                .then()
                .statusCode(200)
                .body("products.find { it.product == 'CEGIDLIFE' }.environments", equalTo(4))
                .body("products.find { it.product == 'CEGIDLIFE' }.unknown", equalTo(0))
                .body("products.find { it.product == 'CEGIDLIFE' }.state", equalTo("UP")));
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> suite.anybody(AVAILABILITY)
                .get("/public/weather/badge.svg?product=CEGIDLIFE")
                .then()
                .statusCode(200)
                .body(containsString("opérationnel")));
    }
}
