package com.cegidlife.testkit;

import io.quarkus.test.common.QuarkusTestResourceConfigurableLifecycleManager;
import java.util.Map;

/** Starts the servers that a test {@link OnRealServers} needs and points its application at them. */
public class SuiteResource implements QuarkusTestResourceConfigurableLifecycleManager<OnRealServers> {

    private String database;

    @Override
    public void init(OnRealServers test) {
        database = test.database();
    }

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.datasource.jdbc.url",
                SuiteServers.databases().jdbcUrl(database),
                "quarkus.datasource.username",
                database,
                "quarkus.datasource.password",
                database,
                "kafka.bootstrap.servers",
                SuiteServers.kafka().bootstrapServers(),
                "quarkus.oidc.public-key",
                Tokens.publicKey(),
                "quarkus.oidc.token.issuer",
                Tokens.ISSUER);
    }

    /** The servers serve the next application as well, and end with the JVM. */
    @Override
    public void stop() {}
}
