package com.cegidlife.testkit;

/**
 * The broker, the databases and the mail server that tests share. They start when first asked for and end with the JVM. Tests of an
 * application see the application's own servers here; plain tests of the same module see others, because Quarkus loads
 * applications' classes apart.
 */
public final class SuiteServers {

    private SuiteServers() {}

    public static EmbeddedKafka kafka() {
        return Kafka.SHARED;
    }

    public static EmbeddedDatabases databases() {
        return Databases.SHARED;
    }

    /** Gets the mails of the tests {@link WithMailServer}. */
    public static EmbeddedMailServer mails() {
        return Mails.SHARED;
    }

    private static <T extends AutoCloseable> T closedAtTheEnd(T server) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
        return server;
    }

    private static void close(AutoCloseable server) {
        try {
            server.close();
        } catch (Exception e) {
            throw new IllegalStateException("A server of the tests cannot be closed", e);
        }
    }

    private static final class Kafka {

        static final EmbeddedKafka SHARED = closedAtTheEnd(EmbeddedKafka.start());
    }

    private static final class Databases {
        static final EmbeddedDatabases SHARED = closedAtTheEnd(EmbeddedDatabases.start());
    }

    private static final class Mails {
        static final EmbeddedMailServer SHARED = closedAtTheEnd(EmbeddedMailServer.start());
    }
}
