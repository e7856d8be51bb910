package com.cegidlife.businesstime;

import java.time.Duration;
import java.time.Instant;

/**
 * A part of an explanation, from {@code from} until just before {@code to}.
 *
 * @param consumed the business time used up in it: all of its length when open, zero otherwise
 * @param reason why it counts or does not
 */
public record Stretch(Instant from, Instant to, Duration consumed, Reason reason) {}
