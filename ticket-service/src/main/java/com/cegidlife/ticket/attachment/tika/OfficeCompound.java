package com.cegidlife.ticket.attachment.tika;

import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.attachment.AttachmentProblem;
import com.cegidlife.ticket.attachment.DocumentFormat;
import com.cegidlife.ticket.attachment.FormatDetector;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Tells the Office formats of 1997 to 2003 apart, by the streams that each must have. */
final class OfficeCompound {

    private static final Map<String, DocumentFormat> BY_STREAM = Map.of(
            "WordDocument", DocumentFormat.DOC,
            "Workbook", DocumentFormat.XLS,
            "Book", DocumentFormat.XLS,
            "PowerPoint Document", DocumentFormat.PPT);

    /** The storage of macros in Word and Excel documents; PowerPoint hides its own inside its stream. */
    private static final String MACROS = "VBA";

    private OfficeCompound() {}

    static DocumentFormat format(CompoundFile file) throws IOException {
        List<CompoundFile.Entry> entries;
        try {
            entries = file.entries();
        } catch (CompoundFile.Damaged e) {
            throw FormatDetector.refused("a damaged OLE2 compound file");
        }
        if (entries.stream().anyMatch(entry -> entry.isStorage() && entry.name().equalsIgnoreCase(MACROS))) {
            throw new Refusal(AttachmentProblem.ATTACHMENT_WITH_MACROS);
        }
        return only(entries.stream()
                .filter(entry -> entry.isAtTop() && !entry.isStorage())
                .map(CompoundFile.Entry::name)
                .toList());
    }

    private static DocumentFormat only(List<String> streams) {
        if (streams.contains("EncryptedPackage")) {
            throw FormatDetector.refused("a document protected by a password");
        }
        var formats = streams.stream()
                .filter(BY_STREAM::containsKey)
                .map(BY_STREAM::get)
                .distinct()
                .toList();
        if (formats.size() != 1) {
            throw FormatDetector.refused("another OLE2 compound file");
        }
        return formats.getFirst();
    }
}
