package com.cegidlife.ticket.attachment.tika;

import com.cegidlife.ticket.attachment.DocumentFormat;
import com.cegidlife.ticket.attachment.FormatDetector;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Knows a document by its first bytes, as Tika does, and tells the Office formats apart by what their containers hold.
 * Parses no document, and trusts no name.
 */
@ApplicationScoped
public class TikaFormatDetector implements FormatDetector {

    private static final int ZIP = 0x504b0304;

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    @Override
    public DocumentFormat detect(Path content) {
        try (var file = FileChannel.open(content)) {
            var start = ByteBuffer.allocate(Long.BYTES);
            file.read(start, 0);
            if (start.getLong(0) == CompoundFile.SIGNATURE) {
                return OfficeCompound.format(new CompoundFile(file));
            }
            return start.getInt(0) == ZIP ? OfficeArchive.format(content) : simple(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DocumentFormat simple(Path content) throws IOException {
        try (var bytes = new BufferedInputStream(Files.newInputStream(content))) {
            var type = types.detect(bytes, new Metadata()).getBaseType().toString();
            return DocumentFormat.ofMediaType(type)
                    .filter(format -> !format.isOffice())
                    .orElseThrow(() -> FormatDetector.refused(type));
        }
    }
}
