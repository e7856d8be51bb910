package com.cegidlife.servicekit.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.http.AuthorisationMatrix;
import com.cegidlife.testkit.http.ProblemsDocument;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class PublishedInterfaceTest {

    @Test
    void everyOperationIsCalledByThoseWhoMayAndByNobodyElse() {
        var customer = UUID.randomUUID();
        new AuthorisationMatrix(customer).parameter("owner", customer).verify();
    }

    @Test
    void theCommonProblemsAreDocumented() {
        ProblemsDocument.verify("common");
    }

    @Test
    void operationsDocumentTheProblemsOfWhatTheyAskFor() {
        var document = document();
        assertThat(document.getMap("paths.'/samples/{number}'.put.responses"))
                .containsKeys("400", "401", "403", "404", "409", "412", "428", "500");
        assertThat(document.getMap("paths.'/samples'.post.responses"))
                .containsKeys("400", "401", "403", "413", "415", "422", "500");
        assertThat(document.getMap("paths.'/problems'.get.responses")).containsOnlyKeys("200", "500");
    }

    @Test
    void operationsDocumentTheProblemsThatTheyDeclare() {
        var problem = "paths.'/samples/refusal'.get.responses.'409'.content.'application/problem+json'";
        assertThat(document().getMap(problem + ".examples")).containsOnlyKeys("standing-missing");
        assertThat(document().getString("components.examples.standing-missing.value.rule"))
                .isEqualTo("R15.10");
    }

    private static JsonPath document() {
        return given().get("/openapi?format=json").jsonPath();
    }
}
