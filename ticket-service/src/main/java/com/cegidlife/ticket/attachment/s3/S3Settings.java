package com.cegidlife.ticket.attachment.s3;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** The object store of {@code cegidlife.attachments.store=s3}. */
@ConfigMapping(prefix = "cegidlife.attachments.s3")
interface S3Settings {

    /** The bucket, which must exist; required when contents are kept in S3. */
    Optional<String> bucket();

    @WithDefault("eu-west-3")
    String region();

    /** The address of a store other than Amazon's; buckets are then part of the path. */
    Optional<URI> endpoint();

    /** With {@link #secretKey}; without, the machine's own identity is used, as the AWS SDK finds it. */
    Optional<String> accessKey();

    Optional<String> secretKey();
}
