package com.cegidlife.ticket.attachment.s3;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Makes the client of the object store when it is first used, and ends it with the service. */
@ApplicationScoped
class S3Connection {

    private static final Duration LONGEST_CALL = Duration.ofMinutes(2);

    private final S3Settings settings;

    S3Connection(S3Settings settings) {
        this.settings = settings;
    }

    /** The SDK's own checksums stay off unless required: not every store knows them, and contents have one already. */
    @Produces
    @ApplicationScoped
    S3Client client() {
        var client = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .overrideConfiguration(calls -> calls.apiCallTimeout(LONGEST_CALL))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .region(Region.of(settings.region()))
                .credentialsProvider(credentials());
        settings.endpoint()
                .ifPresent(address -> client.endpointOverride(address).forcePathStyle(true));
        return client.build();
    }

    private AwsCredentialsProvider credentials() {
        return settings.accessKey()
                .<AwsCredentialsProvider>map(key -> StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(key, settings.secretKey().orElseThrow())))
                .orElseGet(() -> DefaultCredentialsProvider.builder().build());
    }

    void close(@Disposes S3Client client) {
        client.close();
    }
}
