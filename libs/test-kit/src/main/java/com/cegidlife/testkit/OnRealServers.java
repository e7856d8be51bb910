package com.cegidlife.testkit;

import io.quarkus.test.common.WithTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Beside {@code @QuarkusTest}: the application runs on the real database and the real broker of this JVM. All such
 * tests of a module that name the same database share one application.
 */
@WithTestResource(SuiteResource.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface OnRealServers {
    /** The database of the application: one of the services' (ticket, availability, learning, billing). */
    String database();
}
