package com.cegidlife.probe.config;

import com.cegidlife.probe.check.ExpectedStatus;
import com.cegidlife.probe.check.HttpMethod;
import com.cegidlife.probe.check.HttpTarget;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Reads the page that an http check asks for. */
final class HttpTargetReader {

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final int LAST_PORT = 65_535;
    private static final String NO_WEB_ADDRESS = "must be an http or https address with a host";
    private static final Pattern STATUSES = Pattern.compile("([1-5][0-9]{2})(?:-([1-5][0-9]{2}))?");

    private final Section section;

    HttpTargetReader(Section section) {
        this.section = section;
    }

    /** Empty when the address is missing or wrong. */
    Optional<HttpTarget> read() {
        var uri = section.required("target", HttpTargetReader::webAddress);
        var method = section.optional("method", Values.oneOf(HttpMethod.class)).orElse(HttpMethod.GET);
        var headers = section.optional("headers", HttpTargetReader::headers).orElse(Map.of());
        var expected = section.child("expected");
        var status = expected.optional("status", HttpTargetReader::status).orElse(ExpectedStatus.SUCCESS);
        var text = expected.optional("text", Values::text);
        if (text.isPresent() && method != HttpMethod.GET) {
            expected.note("text", "needs the method GET");
        }
        expected.refuseOtherKeys();
        return uri.map(found -> new HttpTarget(found, method, headers, status, text));
    }

    private static URI webAddress(JsonNode node) {
        var uri = uri(node.asText());
        Values.require(SCHEMES.contains(String.valueOf(uri.getScheme())), NO_WEB_ADDRESS);
        Values.require(uri.getHost() != null && uri.getPort() <= LAST_PORT, NO_WEB_ADDRESS);
        Values.require(uri.getRawUserInfo() == null, "must not hold credentials: send them as a header");
        return uri;
    }

    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(NO_WEB_ADDRESS, e);
        }
    }

    /** Lets the JDK's client judge: some names it sets itself and refuses. Values may be secret and are not repeated. */
    private static Map<String, String> headers(JsonNode node) {
        Values.require(node.isObject(), "must be a mapping of names to texts");
        var headers = new LinkedHashMap<String, String>();
        var request = HttpRequest.newBuilder(URI.create("http://localhost"));
        node.properties().forEach(header -> {
            try {
                request.header(header.getKey(), Values.text(header.getValue()));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("%s cannot be sent".formatted(header.getKey()), e);
            }
            headers.put(header.getKey(), header.getValue().textValue());
        });
        return headers;
    }

    /** A status, a range such as 200-299, or a list of both. */
    private static ExpectedStatus status(JsonNode node) {
        var ranges =
                node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Arrays.stream(new JsonNode[] {node});
        var status =
                new ExpectedStatus(ranges.map(HttpTargetReader::statusRange).toList());
        Values.require(!status.ranges().isEmpty(), "must name at least one status");
        return status;
    }

    private static ExpectedStatus.Range statusRange(JsonNode node) {
        var matcher = STATUSES.matcher(node.asText());
        Values.require(matcher.matches(), "must be a status such as 200, a range such as 200-299, or a list of them");
        var first = Integer.parseInt(matcher.group(1));
        var last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
        Values.require(first <= last, "must be a range from a smaller to a larger status");
        return new ExpectedStatus.Range(first, last);
    }
}
