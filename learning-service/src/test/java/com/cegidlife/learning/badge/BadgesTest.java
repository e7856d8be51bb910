package com.cegidlife.learning.badge;

import static com.cegidlife.learning.EntitledCustomer.trainer;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.cegidlife.learning.EntitledCustomer;
import com.cegidlife.learning.PassedExams;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import javax.imageio.ImageIO;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "learning")
class BadgesTest {

    private static final String HERE = "https://learning.example";

    @Inject
    PassedExams exams;

    @Inject
    CanonicalForm canonicalForm;

    @Inject
    ObjectMapper json;

    private final EventPublisher publisher = new EventPublisher(SuiteServers.kafka());
    private EntitledCustomer customer;
    private String certificate;
    private String number;

    @BeforeEach
    void aCertifiedUser() {
        customer = EntitledCustomer.known(publisher);
        exams.pass(customer, "2026", Instant.parse("2026-10-05T08:30:00Z"));
        var certificates = customer.admin().get("/users/{user}/certificates", customer.userId);
        certificate = certificates.<String>path("items[0].verification").replace(HERE, "");
        number = certificates.path("items[0].number");
    }

    @AfterEach
    void close() {
        publisher.close();
    }

    @Test
    @Rule("R15.6")
    void aBadgeSaysWhatTheCertificateSaysAndIsVerifiedWithThePublishedKey() throws Exception {
        var badge = read(certificate + "/badge");

        assertThat(badge.at("/type").toString()).isEqualTo("[\"VerifiableCredential\",\"OpenBadgeCredential\"]");
        assertThat(badge.at("/id").asText()).isEqualTo(HERE + certificate + "/badge");
        assertThat(badge.at("/validFrom").asText()).isEqualTo("2026-10-05T08:30:00Z");
        assertThat(badge.at("/credentialSubject/identifier/0/identityHash").asText())
                .isEqualTo("Léa Petit");
        assertThat(badge.at("/credentialSubject/achievement/humanCode").asText())
                .isEqualTo(customer.functionalRole);
        assertThat(badge.at("/credentialSubject/achievement/version").asText()).isEqualTo("2026");
        assertThat(isProven(badge)).isTrue();
        assertThat(canonicalForm.of(withoutProof(badge)))
                .contains("\"Léa Petit\"", "\"" + number.replace("C-", "Attestation C-") + "\"");
    }

    @Test
    void aTamperedBadgeIsNotVerified() throws Exception {
        var badge = read(certificate + "/badge");
        ((ObjectNode) badge.at("/credentialSubject/identifier/0")).put("identityHash", "Somebody Else");

        assertThat(isProven(badge)).isFalse();
    }

    @Test
    void aBadgeIsASignedTokenToo() throws Exception {
        var token = new JsonWebSignature();
        token.setCompactSerialization(token());
        var key = read(token.getKeyIdHeaderValue().replace(HERE, ""));
        token.setKey(((PublicJsonWebKey) JsonWebKey.Factory.newJwk(key.toString())).getPublicKey());

        assertThat(token.verifySignature()).isTrue();
        assertThat(token.getAlgorithmHeaderValue()).isEqualTo("EdDSA");
        assertThat(key.has("d")).isFalse();
        assertThat(read("/public/badges/keys").at("/keys/0")).isEqualTo(key);
        var claims = json.readTree(token.getPayload());
        assertThat(claims.at("/iss")).isEqualTo(claims.at("/issuer/id"));
        assertThat(claims.at("/sub")).isEqualTo(claims.at("/credentialSubject/id"));
        assertThat(claims.at("/jti")).isEqualTo(claims.at("/id"));
        assertThat(claims.at("/nbf").asLong())
                .isEqualTo(Instant.parse("2026-10-05T08:30:00Z").getEpochSecond());
    }

    @Test
    void aTamperedTokenIsNotVerified() throws Exception {
        var parts = token().split("\\.");
        var payload = new String(Base64.getUrlDecoder().decode(parts[1]), ISO_8859_1).replace("2026", "2036");
        var forged = new JsonWebSignature();
        forged.setCompactSerialization(
                parts[0] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(payload.getBytes(ISO_8859_1))
                        + "." + parts[2]);
        forged.setKey(((PublicJsonWebKey) JsonWebKey.Factory.newJwk(
                        read("/public/badges/keys").at("/keys/0").toString()))
                .getPublicKey());

        assertThat(forged.verifySignature()).isFalse();
        assertThatThrownBy(() -> forged.getPayload()).isInstanceOf(JoseException.class);
    }

    @Test
    void thePictureHoldsTheToken() throws Exception {
        var png = given().get(certificate + "/badge/png")
                .then()
                .statusCode(200)
                .contentType("image/png")
                .extract()
                .asByteArray();

        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(400);
        assertThat(new String(png, ISO_8859_1)).contains("iTXtopenbadgecredential\0\0\0\0\0" + token());
    }

    @Test
    void aRevokedBadgeIsMarkedInAProvenList() throws Exception {
        var status = read(certificate + "/badge").at("/credentialStatus");
        var list = status.at("/statusListCredential").asText().replace(HERE, "");
        var place = status.at("/statusListIndex").asInt();
        assertThat(isSet(list, place)).isFalse();

        trainer()
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Fraude constatée."))
                .post("/certificates/{number}/revocation", number)
                .then()
                .statusCode(200);

        assertThat(isSet(list, place)).isTrue();
        assertThat(isProven(read(list))).isTrue();
    }

    @Test
    void unknownCertificatesAndKeysAreNotFound() {
        given().get("/public/certificates/{token}/badge", "x".repeat(32)).then().statusCode(404);
        given().get("/public/badges/keys/unknown").then().statusCode(404);
        given().get("/public/badges/status/-1").then().statusCode(400);
    }

    private String token() {
        return given().get(certificate + "/badge/jwt")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private JsonNode read(String path) throws Exception {
        return json.readTree(given().get(path).then().statusCode(200).extract().asString());
    }

    private boolean isSet(String list, int place) throws Exception {
        var encoded = read(list).at("/credentialSubject/encodedList").asText();
        assertThat(encoded).startsWith("u");
        var bytes = new GZIPInputStream(
                        new ByteArrayInputStream(Base64.getUrlDecoder().decode(encoded.substring(1))))
                .readAllBytes();
        assertThat(bytes).hasSize(16_384);
        return (bytes[place / 8] & 0x80 >>> place % 8) != 0;
    }

    /** As a verifier does: with the key that the proof names, on what the proof covers. */
    private boolean isProven(JsonNode credential) throws Exception {
        var proof = (ObjectNode) credential.get("proof").deepCopy();
        var signature = PublicKeys.decoded(proof.remove("proofValue").asText());
        proof.set("@context", credential.get("@context"));
        var method = read(proof.get("verificationMethod")
                        .asText()
                        .replace(HERE, "")
                        .replaceFirst("#.*", ""))
                .at("/verificationMethod/0");
        assertThat(method.get("id")).isEqualTo(proof.get("verificationMethod"));
        var hashes = new ByteArrayOutputStream();
        hashes.writeBytes(canonicalForm.hash(proof.toString()));
        hashes.writeBytes(canonicalForm.hash(withoutProof(credential)));
        return PublicKeys.verify(
                PublicKeys.ofMultikey(method.get("publicKeyMultibase").asText()), hashes.toByteArray(), signature);
    }

    private static String withoutProof(JsonNode credential) {
        var unproven = (ObjectNode) credential.deepCopy();
        unproven.remove("proof");
        return unproven.toString();
    }
}
