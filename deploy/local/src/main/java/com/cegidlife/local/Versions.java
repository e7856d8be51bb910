package com.cegidlife.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The versions of the programs that the build brings along. */
final class Versions {

    private static final Properties VERSIONS = new Properties();

    static {
        try (var resource = Versions.class.getResourceAsStream("versions.properties")) {
            VERSIONS.load(resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Versions() {}

    /** @param program {@code postgres} or {@code keycloak} */
    static String of(String program) {
        return VERSIONS.getProperty(program);
    }
}
