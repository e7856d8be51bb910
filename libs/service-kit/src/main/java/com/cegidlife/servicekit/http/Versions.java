package com.cegidlife.servicekit.http;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import jakarta.ws.rs.core.EntityTag;
import java.net.URI;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Translates between an aggregate's version and the {@code ETag} and {@code If-Match} headers (RFC 9110). */
public final class Versions {

    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"[!#-~]*\"");
    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})\"");

    private Versions() {}

    /** The strong ETag of a version. */
    public static EntityTag etag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** Answers 200 with something and, as the ETag, its version. */
    public static <V extends Versioned> RestResponse<V> answer(V shown) {
        return ResponseBuilder.ok(shown).tag(etag(shown.version())).build();
    }

    /** Answers 201 with something new, its address and, as the ETag, its version. */
    public static <V extends Versioned> RestResponse<V> created(String path, V shown) {
        return ResponseBuilder.<V>created(URI.create(path))
                .tag(etag(shown.version()))
                .entity(shown)
                .build();
    }

    /**
     * The version that the caller states to have read.
     *
     * @param ifMatch the {@code If-Match} header, such as {@code "3"}; may be null
     * @throws Refusal {@code precondition-required} when absent or {@code *}, which states no version;
     *     {@code stale-version} when it is no version of ours, or a weak tag, which never matches;
     *     {@code invalid-request} when it is a list or no entity tag at all
     */
    public static long required(String ifMatch) {
        var stated = ifMatch == null ? "" : ifMatch.strip();
        if (stated.isEmpty() || stated.equals("*")) {
            throw new Refusal(CommonProblem.PRECONDITION_REQUIRED);
        }
        var version = VERSION.matcher(stated);
        if (version.matches()) {
            return Long.parseLong(version.group(1));
        }
        throw ETAG.matcher(stated).matches() ? stale() : malformed();
    }

    /**
     * Guards a change against a version that others have changed meanwhile.
     *
     * @throws Refusal {@code stale-version} when they differ
     */
    public static void mustMatch(long current, long expected) {
        if (current != expected) {
            throw stale().with("current", current);
        }
    }

    private static Refusal stale() {
        return new Refusal(CommonProblem.STALE_VERSION);
    }

    private static Refusal malformed() {
        return new Refusal(CommonProblem.INVALID_REQUEST)
                .violation(
                        "If-Match",
                        new Text("attendu : une seule version, comme \"3\"", "expected: one version, such as \"3\""));
    }
}
