package com.cegidlife.billing;

/**
 * What is kept after a request that creates or changes.
 *
 * @param isNew true when this very request created it
 */
public record Stored<T>(T value, boolean isNew) {}
