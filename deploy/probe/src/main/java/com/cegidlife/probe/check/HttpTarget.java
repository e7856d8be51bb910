package com.cegidlife.probe.check;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * A page that must answer.
 *
 * @param uri http or https, with a host and without credentials
 * @param headers sent with the request; they may hold secrets, so they are never logged or published
 * @param text what the body must contain, within its first {@link HttpInspection#LONGEST_BODY} bytes
 */
public record HttpTarget(
        URI uri, HttpMethod method, Map<String, String> headers, ExpectedStatus status, Optional<String> text)
        implements Target {}
