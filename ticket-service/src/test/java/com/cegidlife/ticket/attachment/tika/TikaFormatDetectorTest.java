package com.cegidlife.ticket.attachment.tika;

import static com.cegidlife.ticket.attachment.AttachmentProblem.ATTACHMENT_FORMAT_REFUSED;
import static com.cegidlife.ticket.attachment.AttachmentProblem.ATTACHMENT_WITH_MACROS;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.testkit.Rule;
import com.cegidlife.ticket.attachment.DocumentFormat;
import com.cegidlife.ticket.attachment.Documents;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Rule("R4.3")
class TikaFormatDetectorTest {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private final TikaFormatDetector formats = new TikaFormatDetector();

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource
    void an_accepted_document_is_known_by_its_content(DocumentFormat format, byte[] content) {
        assertThat(detect(content)).isEqualTo(format);
    }

    static Stream<Arguments> an_accepted_document_is_known_by_its_content() {
        return Stream.of(
                arguments(DocumentFormat.DOC, Documents.compound(Map.of("WordDocument", 5_000, "1Table", 100))),
                arguments(DocumentFormat.DOC, Documents.compound(Map.of("WordDocument", 9_000_000, "Data", 9_000_000))),
                arguments(DocumentFormat.DOC, Documents.compound(Map.of("WordDocument", 9, "ObjectPool/Workbook", 9))),
                arguments(DocumentFormat.XLS, Documents.xls()),
                arguments(DocumentFormat.XLS, Documents.compound(Map.of("Book", 5_000))),
                arguments(DocumentFormat.PPT, Documents.compound(Map.of("PowerPoint Document", 5_000))),
                arguments(DocumentFormat.DOCX, Documents.docx()),
                arguments(DocumentFormat.XLSX, Documents.xlsx()),
                arguments(DocumentFormat.PPTX, Documents.pptx()),
                arguments(DocumentFormat.DOCX, lastInArchive()),
                arguments(DocumentFormat.PDF, Documents.pdf()),
                arguments(DocumentFormat.PNG, Documents.image("png")),
                arguments(DocumentFormat.JPEG, Documents.image("jpg")),
                arguments(DocumentFormat.GIF, Documents.image("gif")),
                arguments(DocumentFormat.BMP, Documents.image("bmp")),
                arguments(DocumentFormat.TIFF, Documents.image("tiff")),
                arguments(DocumentFormat.WEBP, "RIFF\u0010\0\0\0WEBPVP8 ".getBytes(ISO_8859_1)),
                arguments(DocumentFormat.HEIC, "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(ISO_8859_1)),
                arguments(DocumentFormat.HEIF, "\0\0\0\u0018ftypmif1\0\0\0\0mif1heic".getBytes(ISO_8859_1)));
    }

    /** Other programs write the list of content types wherever they like. */
    private static byte[] lastInArchive() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("word/document.xml", "<main/>");
        parts.put("[Content_Types].xml", "<Types><Default Extension='xml' ContentType='" + WORD + "'/></Types>");
        return Documents.zip(parts);
    }

    @ParameterizedTest
    @MethodSource
    void everything_else_is_refused_and_named(String detected, byte[] content) {
        assertThatThrownBy(() -> detect(content)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.type()).isEqualTo(ATTACHMENT_FORMAT_REFUSED);
            assertThat(refusal.arguments()).containsEntry("detected", detected);
        });
    }

    static Stream<Arguments> everything_else_is_refused_and_named() {
        return Stream.of(
                arguments("application/x-msdownload", program()),
                arguments("text/html", "<html><script>alert(1)</script></html>".getBytes(US_ASCII)),
                arguments("text/html", "<!DOCTYPE html><!-- %PDF-1.4 -->".getBytes(US_ASCII)),
                arguments("image/svg+xml", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(US_ASCII)),
                arguments("text/plain", "bonjour".getBytes(US_ASCII)),
                arguments("application/octet-stream", new byte[] {0}),
                arguments("application/x-sh", "#!/bin/sh\n# %PDF-1.4\n".getBytes(US_ASCII)),
                arguments("application/zip", Documents.zip(Map.of("a.txt", "a"))),
                arguments("application/zip", Documents.zip(Map.of("META-INF/MANIFEST.MF", "a"))),
                arguments(
                        "application/zip",
                        Documents.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text"))),
                arguments("a damaged ZIP archive", Arrays.copyOf(Documents.docx(), 200)),
                arguments("a damaged Open XML document", Documents.zip(Map.of("[Content_Types].xml", "<Types>"))),
                arguments("another ZIP archive of XML documents", Documents.zip(Map.of("[Content_Types].xml", "<a/>"))),
                arguments("another OLE2 compound file", Documents.compound(Map.of("__properties_version1.0", 9))),
                arguments("another OLE2 compound file", Documents.compound(Map.of("Workbook", 9, "WordDocument", 9))),
                arguments("another OLE2 compound file", Documents.compound(Map.of("Embedded/Workbook", 9))),
                arguments("a document protected by a password", Documents.compound(Map.of("EncryptedPackage", 9))),
                arguments("a damaged OLE2 compound file", Arrays.copyOf(Documents.xls(), 600)));
    }

    private static byte[] program() {
        var program = ByteBuffer.allocate(512).order(ByteOrder.LITTLE_ENDIAN);
        program.put("MZ".getBytes(US_ASCII)).putInt(60, 128);
        program.put(128, "PE\0\0".getBytes(US_ASCII));
        return program.array();
    }

    @ParameterizedTest
    @MethodSource
    void a_document_with_macros_is_a_program_and_refused(byte[] content) {
        assertRefused(content, ATTACHMENT_WITH_MACROS);
    }

    static Stream<byte[]> a_document_with_macros_is_a_program_and_refused() {
        return Stream.of(
                Documents.openXml(
                        "word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml", Map.of()),
                Documents.openXml("xl/workbook.xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml", Map.of()),
                Documents.openXml("word/document.xml", WORD, Map.of("word/vbaProject.bin", "hidden")),
                Documents.compound(Map.of("Workbook", 100, "_VBA_PROJECT_CUR/VBA/dir", 100)),
                Documents.compound(Map.of("WordDocument", 100, "Macros/VBA/dir", 100)));
    }

    @Test
    void an_archive_that_claims_to_unpack_to_gigabytes_is_refused() {
        var content = Documents.docx();
        var archive = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < content.length - 46; i++) {
            if (archive.getInt(i) == 0x02014b50) {
                archive.putInt(i + 24, 0x7fffffff);
            }
        }

        assertRefused(content, ATTACHMENT_FORMAT_REFUSED);
    }

    @Test
    void a_list_of_content_types_that_unpacks_to_gigabytes_is_unpacked_up_to_a_bound() {
        assertRefused(Documents.zip(Map.of("[Content_Types].xml", " ".repeat(50_000_000))), ATTACHMENT_FORMAT_REFUSED);
    }

    @Test
    void an_archive_of_countless_entries_is_refused() {
        var parts = IntStream.range(0, 10_001).boxed().collect(Collectors.toMap(i -> i + ".xml", i -> ""));

        assertRefused(Documents.openXml("word/document.xml", WORD, parts), ATTACHMENT_FORMAT_REFUSED);
    }

    @Test
    void entities_in_the_list_of_content_types_are_not_expanded() {
        var list =
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><Types><Default ContentType=\"%s\"/>&b;</Types>"
                        .formatted(WORD);

        try {
            assertThat(detect(Documents.zip(Map.of("[Content_Types].xml", list))))
                    .isEqualTo(DocumentFormat.DOCX);
        } catch (Refusal refused) {
            assertThat(refused.type()).isEqualTo(ATTACHMENT_FORMAT_REFUSED);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatever_is_damaged_in_a_document_it_is_taken_or_refused_and_nothing_else(long seed) {
        var random = new Random(seed);
        for (var intact :
                new byte[][] {Documents.xls(), Documents.docx(), Documents.compound(Map.of("Workbook", 9_000))}) {
            for (int i = 0; i < 500; i++) {
                var damaged = intact.clone();
                for (int j = 0; j < 8; j++) {
                    damaged[random.nextInt(random.nextBoolean() ? 600 : damaged.length) % damaged.length] =
                            (byte) random.nextInt();
                }
                takenOrRefused(damaged);
            }
        }
    }

    private void takenOrRefused(byte[] content) {
        try {
            assertThat(detect(content)).isNotNull();
        } catch (Refusal refused) {
            assertThat(refused.type()).isIn(ATTACHMENT_FORMAT_REFUSED, ATTACHMENT_WITH_MACROS);
        }
    }

    private void assertRefused(byte[] content, ProblemType problem) {
        assertThatThrownBy(() -> detect(content))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(problem));
    }

    private DocumentFormat detect(byte[] content) {
        try {
            return formats.detect(Files.write(folder.resolve("content"), content));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
