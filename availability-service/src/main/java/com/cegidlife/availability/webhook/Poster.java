package com.cegidlife.availability.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** Posts something to an address on the internet. */
public interface Poster {

    /**
     * Returns after some seconds at most; never throws.
     *
     * @param secret by which the post is signed, with the instant at which it was
     */
    Answer post(URI address, String secret, Instant at, byte[] body);

    /**
     * What came of it.
     *
     * @param status empty when there was no answer
     * @param error empty when the status is 200 to 299
     */
    record Answer(Optional<Integer> status, Optional<String> error, long millis) {}
}
