package com.cegidlife.testkit.contract;

import com.cegidlife.events.Envelope;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What every message has in common: the CloudEvents headers and the key. */
final class CloudEventTrait {

    private static final List<String> REQUIRED =
            List.of("content-type", "ce_specversion", "ce_id", "ce_source", "ce_type", "ce_time", "ce_subject");

    private CloudEventTrait() {}

    static ObjectNode json() {
        var trait = JsonNodeFactory.instance.objectNode();
        trait.set("headers", headers());
        var kafka = trait.putObject("bindings").putObject("kafka");
        kafka.putObject("key").put("type", "string").put("description", "The same as the header ce_subject.");
        kafka.put("bindingVersion", "0.5.0");
        return trait;
    }

    private static ObjectNode headers() {
        var headers = JsonNodeFactory.instance.objectNode().put("type", "object");
        var properties = headers.putObject("properties");
        properties.set("content-type", text().put("const", Envelope.CONTENT_TYPE));
        properties.set("ce_specversion", text().put("const", "1.0"));
        properties.set("ce_id", text().put("format", "uuid"));
        properties.set("ce_source", text().put("format", "uri-reference"));
        properties.set("ce_type", text());
        properties.set("ce_time", text().put("format", "date-time"));
        properties.set("ce_subject", text());
        properties.set("traceparent", text());
        var required = headers.putArray("required");
        REQUIRED.forEach(required::add);
        return headers;
    }

    private static ObjectNode text() {
        return JsonNodeFactory.instance.objectNode().put("type", "string");
    }
}
