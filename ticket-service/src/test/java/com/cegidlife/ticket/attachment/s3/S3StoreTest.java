package com.cegidlife.ticket.attachment.s3;

import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.ticket.attachment.AttachmentStore;
import com.cegidlife.ticket.attachment.AttachmentStoreContract;
import com.cegidlife.ticket.attachment.ObjectStoreAndScanner;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@OnRealServers(database = "ticket")
@WithTestResource(ObjectStoreAndScanner.class)
class S3StoreTest extends AttachmentStoreContract {

    @Inject
    S3Store store;

    @Override
    protected AttachmentStore store() {
        return store;
    }
}
