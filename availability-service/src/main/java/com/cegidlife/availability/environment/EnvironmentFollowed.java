package com.cegidlife.availability.environment;

/**
 * Fired in the transaction in which an environment has followed its customer's entitlements, whether or not they change
 * it, so that other features act on it in the same one.
 */
public record EnvironmentFollowed(Environment environment) {}
