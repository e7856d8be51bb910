package com.cegidlife.probe.check;

/**
 * A TLS server whose certificates must not be about to expire.
 *
 * @param minDaysLeft days of 24 hours that every certificate of the chain must still be valid
 */
public record TlsTarget(HostAndPort address, int minDaysLeft) implements Target {}
