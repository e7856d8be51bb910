package com.cegidlife.servicekit.outbox;

import com.cegidlife.testkit.SuiteServers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;

/** A relay in a process of its own, which can be killed. */
final class RelayProcess implements AutoCloseable {

    private final Process process;

    private RelayProcess(Process process) {
        this.process = process;
    }

    static RelayProcess start(SampleOutbox outbox) throws IOException {
        return new RelayProcess(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        RelayProcess.class.getName(),
                        SuiteServers.databases().jdbcUrl(outbox.name()),
                        outbox.name(),
                        SuiteServers.kafka().bootstrapServers())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /** As {@code kill -9}: the process has no time for anything. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    public static void main(String[] arguments) throws InterruptedException {
        var database = new PGSimpleDataSource();
        database.setUrl(arguments[0]);
        database.setUser(arguments[1]);
        database.setPassword(arguments[1]);
        new Relay(database, Map.of("bootstrap.servers", arguments[2])).start();
        Thread.currentThread().join();
    }
}
