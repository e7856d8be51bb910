package com.cegidlife.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {

    private static final UUID ID = UUID.fromString("0197f3a0-0000-7000-8000-000000000001");
    private static final Instant TIME = Instant.parse("2026-03-02T08:00:00.123456Z");

    private static final EntitlementsChanged ENTITLEMENTS = new EntitlementsChanged(
            UUID.fromString("0197f3a0-0000-7000-8000-00000000000c"),
            "Lunetterie Émile & Fils",
            3,
            List.of(new EntitlementsChanged.EntitledContract(
                    UUID.fromString("0197f3a0-0000-7000-8000-00000000000d"),
                    "CL-1",
                    true,
                    List.of("XRP-FLEX"),
                    12,
                    LocalDate.parse("2026-01-01"),
                    Optional.empty(),
                    List.of(new EntitlementsChanged.EntitledEnvironment(
                            UUID.fromString("0197f3a0-0000-7000-8000-00000000000e"),
                            "Production",
                            EnvironmentKind.PRODUCTION,
                            "XRP-FLEX")))));

    private static final Envelope<EntitlementsChanged> ENVELOPE =
            new Envelope<>(ID, TIME, Optional.of("00-1-2-01"), ENTITLEMENTS);

    @Test
    void theHeadersAreThoseOfCloudEventsInBinaryMode() {
        assertThat(ENVELOPE.headers())
                .containsExactly(
                        Map.entry("content-type", "application/json"),
                        Map.entry("ce_specversion", "1.0"),
                        Map.entry("ce_id", ID.toString()),
                        Map.entry("ce_source", "/billing-service"),
                        Map.entry("ce_type", "com.cegidlife.billing.entitlements-changed.v1"),
                        Map.entry("ce_time", "2026-03-02T08:00:00.123456Z"),
                        Map.entry("ce_subject", ENTITLEMENTS.key()),
                        Map.entry("traceparent", "00-1-2-01"));
    }

    @Test
    void anAbsentOptionalIsNotWritten() {
        assertThat(new String(ENVELOPE.value(), UTF_8)).doesNotContain("endsOn").doesNotContain("null");
    }

    @Test
    void whatWasWrittenIsReadBack() {
        assertThat(Envelope.read(Topic.BILLING_ENTITLEMENTS, ENVELOPE.headers(), ENVELOPE.value()))
                .isEqualTo(ENVELOPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_id", "ce_type", "ce_time"})
    void aMissingHeaderIsNamed(String header) {
        var headers = new HashMap<>(ENVELOPE.headers());
        headers.remove(header);
        assertMalformed(headers, ENVELOPE.value(), "Header " + header + " is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_id", "ce_time"})
    void aHeaderThatCannotBeReadIsNamed(String header) {
        var headers = new HashMap<>(ENVELOPE.headers());
        headers.put(header, "yesterday");
        assertMalformed(headers, ENVELOPE.value(), "Header " + header + " is not valid: yesterday");
    }

    @ParameterizedTest
    @ValueSource(strings = {"com.cegidlife.billing.invented.v1", "com.cegidlife.billing.account-changed.v1"})
    void aTypeThatIsUnknownOrOfAnotherTopicIsRefused(String type) {
        var headers = new HashMap<>(ENVELOPE.headers());
        headers.put("ce_type", type);
        assertMalformed(headers, ENVELOPE.value(), "ce_type " + type + " is not one of billing.entitlements.v1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "{} and more", "\"text\""})
    void aValueThatIsNoObjectIsRefused(String value) {
        assertThatThrownBy(() -> Envelope.read(Topic.BILLING_ENTITLEMENTS, ENVELOPE.headers(), value.getBytes(UTF_8)))
                .isInstanceOf(MalformedEvent.class);
    }

    @Test
    void aTombstoneIsRefused() {
        assertMalformed(ENVELOPE.headers(), null, "The value is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"customerId", "customerName", "version", "contracts"})
    void aMissingFieldIsNamed(String field) {
        assertMalformed(json -> json.remove(field), field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"contractNumber", "cegidCare", "namedUsers", "environments"})
    void aMissingFieldOfANestedRecordIsNamed(String field) {
        assertMalformed(json -> firstContract(json).remove(field), field);
    }

    @Test
    void aNullInAListIsNamedByItsPosition() {
        assertMalformed(
                json -> firstContract(json).withArray("environments").addNull(),
                "Field /contracts/0/environments/1 is missing");
    }

    @Test
    void aValueThatTheEnumDoesNotHaveIsRefused() {
        assertMalformed(json -> firstEnvironment(json).put("kind", "STAGING"), "STAGING");
    }

    @Test
    void aNumberInPlaceOfAnEnumIsRefused() {
        assertMalformed(json -> firstEnvironment(json).put("kind", 0), "kind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.5", "\"12\"", "true", "99999999999"})
    void aWholeNumberOfAnotherFormIsRefused(String number) {
        assertMalformed(json -> firstContract(json).set("namedUsers", parse(number)), "namedUsers");
    }

    @Test
    void aNumberInPlaceOfATextIsRefused() {
        assertMalformed(json -> json.put("customerName", 12), "customerName");
    }

    @Test
    void aNumberInPlaceOfADateIsRefused() {
        assertMalformed(json -> firstContract(json).put("startsOn", 12), "startsOn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1772438400", "1772438400000", "\"1772438400\"", "\"2026-03-02\"", "\"2026-03-02T08:00:00\""})
    void anInstantThatIsNoIsoTextWithAnOffsetIsRefused(String startedAt) {
        assertThatThrownBy(() -> readOutage(startedAt))
                .isInstanceOf(MalformedEvent.class)
                .hasMessageContaining("startedAt");
    }

    @Test
    void anInstantMayHaveAnyOffset() {
        assertThat(readOutage("\"2026-03-02T09:00:00+01:00\"").startedAt()).isEqualTo("2026-03-02T08:00:00Z");
    }

    @Test
    void anUnknownFieldIsIgnored() {
        var json = json();
        json.put("addedLater", "by a newer publisher");
        assertThat(Envelope.read(Topic.BILLING_ENTITLEMENTS, ENVELOPE.headers(), bytes(json)))
                .isEqualTo(ENVELOPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"2026-12-31\""})
    void anOptionalFieldMayBeNullOrGiven(String value) {
        var json = json();
        firstContract(json).set("endsOn", parse(value));
        var read = (EntitlementsChanged) Envelope.read(Topic.BILLING_ENTITLEMENTS, ENVELOPE.headers(), bytes(json))
                .event();
        assertThat(read.contracts().getFirst().endsOn().map(LocalDate::toString))
                .isEqualTo(Optional.ofNullable(parse(value).textValue()));
    }

    private static OutageEnded readOutage(String startedAt) {
        var outage = new Envelope<>(ID, TIME, Optional.empty(), new OutageEnded(ID, ID, ID, TIME, TIME, TIME));
        var json = (ObjectNode) parse(new String(outage.value(), UTF_8));
        json.set("startedAt", parse(startedAt));
        return (OutageEnded) Envelope.read(Topic.AVAILABILITY_OUTAGES, outage.headers(), bytes(json))
                .event();
    }

    private static ObjectNode firstContract(ObjectNode json) {
        return (ObjectNode) json.path("contracts").path(0);
    }

    private static ObjectNode firstEnvironment(ObjectNode json) {
        return (ObjectNode) firstContract(json).path("environments").path(0);
    }

    private static void assertMalformed(Consumer<ObjectNode> change, String message) {
        var json = json();
        change.accept(json);
        assertMalformed(ENVELOPE.headers(), bytes(json), message);
    }

    private static void assertMalformed(Map<String, String> headers, byte[] value, String message) {
        assertThatThrownBy(() -> Envelope.read(Topic.BILLING_ENTITLEMENTS, headers, value))
                .isInstanceOf(MalformedEvent.class)
                .hasMessageContaining(message);
    }

    private static ObjectNode json() {
        return (ObjectNode) parse(new String(ENVELOPE.value(), UTF_8));
    }

    private static JsonNode parse(String json) {
        try {
            return EventJson.mapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    private static byte[] bytes(ObjectNode json) {
        return json.toString().getBytes(UTF_8);
    }
}
