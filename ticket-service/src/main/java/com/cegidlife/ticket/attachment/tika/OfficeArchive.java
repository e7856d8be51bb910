package com.cegidlife.ticket.attachment.tika;

import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.attachment.AttachmentProblem;
import com.cegidlife.ticket.attachment.DocumentFormat;
import com.cegidlife.ticket.attachment.FormatDetector;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Tells the Office formats since 2007 apart: ZIP archives whose list of content types names the main part. Unpacks that
 * list alone, up to a bound.
 */
final class OfficeArchive {

    /** What Office itself would have to unpack, in bytes: more than any document of the accepted size does. */
    private static final long LARGEST_UNPACKED = 1L << 30;

    private static final int MOST_ENTRIES = 10_000;
    private static final int LARGEST_LIST = 1 << 20;
    private static final String LIST = "[Content_Types].xml";
    private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";

    private static final Map<String, DocumentFormat> BY_MAIN_PART = Map.of(
            OPEN_XML + "wordprocessingml.document.main+xml", DocumentFormat.DOCX,
            OPEN_XML + "wordprocessingml.template.main+xml", DocumentFormat.DOTX,
            OPEN_XML + "spreadsheetml.sheet.main+xml", DocumentFormat.XLSX,
            OPEN_XML + "spreadsheetml.template.main+xml", DocumentFormat.XLTX,
            OPEN_XML + "presentationml.presentation.main+xml", DocumentFormat.PPTX,
            OPEN_XML + "presentationml.template.main+xml", DocumentFormat.POTX,
            OPEN_XML + "presentationml.slideshow.main+xml", DocumentFormat.PPSX);

    private OfficeArchive() {}

    static DocumentFormat format(Path content) throws IOException {
        try (var archive = new ZipFile(content.toFile())) {
            mustBeBounded(archive);
            var list = archive.getEntry(LIST);
            if (list == null) {
                throw FormatDetector.refused("application/zip");
            }
            var types = ContentTypes.read(unpacked(archive, list));
            mustBeWithoutMacros(archive, types);
            return mainPart(types);
        } catch (ZipException | EOFException e) {
            throw FormatDetector.refused("a damaged ZIP archive");
        }
    }

    private static void mustBeBounded(ZipFile archive) {
        if (archive.size() > MOST_ENTRIES || unpackedSize(archive) > LARGEST_UNPACKED) {
            throw FormatDetector.refused("a ZIP archive that unpacks to too much");
        }
    }

    /** What the entries claim; one that claims nothing claims too much. */
    private static double unpackedSize(ZipFile archive) {
        return archive.stream()
                .mapToDouble(entry -> entry.getSize() < 0 ? Double.POSITIVE_INFINITY : entry.getSize())
                .sum();
    }

    private static byte[] unpacked(ZipFile archive, ZipEntry list) throws IOException {
        try (var bytes = archive.getInputStream(list)) {
            var unpacked = bytes.readNBytes(LARGEST_LIST + 1);
            if (unpacked.length > LARGEST_LIST) {
                throw FormatDetector.refused("a ZIP archive that unpacks to too much");
            }
            return unpacked;
        }
    }

    private static void mustBeWithoutMacros(ZipFile archive, List<String> types) {
        var declared = types.stream()
                .map(type -> type.toLowerCase(Locale.ROOT))
                .anyMatch(type -> type.contains("macroenabled") || type.contains("vbaproject"));
        var hidden = archive.stream()
                .anyMatch(entry -> entry.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"));
        if (declared || hidden) {
            throw new Refusal(AttachmentProblem.ATTACHMENT_WITH_MACROS);
        }
    }

    private static DocumentFormat mainPart(List<String> types) {
        var formats = types.stream()
                .filter(BY_MAIN_PART::containsKey)
                .map(BY_MAIN_PART::get)
                .distinct()
                .toList();
        if (formats.size() != 1) {
            throw FormatDetector.refused("another ZIP archive of XML documents");
        }
        return formats.getFirst();
    }
}
