package com.cegidlife.ticket.attachment;

import java.util.UUID;

/**
 * A document that was received, found acceptable and put into a store, and is not yet attached.
 *
 * @param id of the content, and of the attachment that will have it
 * @param size in bytes
 * @param sha256 in lower-case hexadecimal digits
 */
public record ReceivedAttachment(
        UUID id, FileName name, DocumentFormat format, long size, String sha256, ScanState scan) {}
