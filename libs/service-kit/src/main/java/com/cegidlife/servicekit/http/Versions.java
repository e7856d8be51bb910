package com.cegidlife.servicekit.http;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.ws.rs.core.EntityTag;

/** Translates between an aggregate's version and the {@code ETag} and {@code If-Match} headers. */
public final class Versions {

    private Versions() {}

    /** The strong ETag of a version. */
    public static EntityTag etag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * The version that the caller states to have read.
     *
     * @param ifMatch the {@code If-Match} header, such as {@code "3"}; may be null
     * @throws Refusal {@code precondition-required} when absent, {@code stale-version} when it is no version of ours
     */
    public static long required(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Refusal(CommonProblem.PRECONDITION_REQUIRED);
        }
        try {
            return Long.parseLong(ifMatch.strip().replace("\"", ""));
        } catch (NumberFormatException e) {
            throw new Refusal(CommonProblem.STALE_VERSION).with("current", "?");
        }
    }

    /**
     * Guards a change against a version that others have changed meanwhile.
     *
     * @throws Refusal {@code stale-version} when they differ
     */
    public static void mustMatch(long current, long expected) {
        if (current != expected) {
            throw new Refusal(CommonProblem.STALE_VERSION).with("current", current);
        }
    }
}
