package com.cegidlife.ticket.attachment;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** What may be attached, where it is kept, who scans it. */
@ConfigMapping(prefix = "cegidlife.attachments")
public interface AttachmentSettings {

    /** The largest file; {@code quarkus.http.limits.max-body-size} must be larger (R4.3). */
    @WithDefault("20M")
    MemorySize largestFile();

    /** The most that a ticket carries, all attachments together (R4.3). */
    @WithDefault("100M")
    MemorySize largestTicket();

    /** How many attachments a ticket carries. */
    @WithDefault("200")
    int mostFiles();

    /** How many uploads an instance receives at once, each with a temporary file of at most the largest size. */
    @WithDefault("32")
    int mostUploads();

    /** Where the contents of new attachments are kept. */
    @WithDefault("database")
    StoreKind store();

    /** Host and port of the ClamAV daemon that looks at every file, such as {@code clamd:3310}; unscanned without. */
    Optional<String> clamd();
}
