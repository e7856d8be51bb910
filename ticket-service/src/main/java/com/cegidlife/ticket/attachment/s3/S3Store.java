package com.cegidlife.ticket.attachment.s3;

import com.cegidlife.ticket.attachment.AttachmentSettings;
import com.cegidlife.ticket.attachment.AttachmentStore;
import com.cegidlife.ticket.attachment.StoreKind;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.UUID;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Keeps contents as objects of one bucket, named by their id. */
@ApplicationScoped
public class S3Store implements AttachmentStore {

    private final S3Client client;
    private final S3Settings settings;

    S3Store(S3Client client, S3Settings settings) {
        this.client = client;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event, AttachmentSettings attachments) {
        if (attachments.store() == kind() && settings.bucket().isEmpty()) {
            throw new IllegalStateException(
                    "cegidlife.attachments.store=s3 needs the name of a bucket in cegidlife.attachments.s3.bucket");
        }
    }

    @Override
    public StoreKind kind() {
        return StoreKind.S3;
    }

    @Override
    public void put(UUID id, Path content) {
        client.putObject(object -> object.bucket(bucket()).key(id.toString()), RequestBody.fromFile(content));
    }

    @Override
    public InputStream open(UUID id) {
        try {
            return client.getObject(object -> object.bucket(bucket()).key(id.toString()));
        } catch (NoSuchKeyException e) {
            throw new IllegalStateException("No content is kept for " + id, e);
        }
    }

    @Override
    public void delete(UUID id) {
        client.deleteObject(object -> object.bucket(bucket()).key(id.toString()));
    }

    private String bucket() {
        return settings.bucket().orElseThrow();
    }
}
