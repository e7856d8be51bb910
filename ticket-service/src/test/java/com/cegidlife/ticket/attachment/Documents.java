package com.cegidlife.ticket.attachment;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Small documents as people attach them, and some that nobody should. */
public final class Documents {

    private static final String MAIN = "application/vnd.openxmlformats-officedocument.";

    private Documents() {}

    public static byte[] pdf() {
        return "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(US_ASCII);
    }

    /** A PDF of exactly this size. */
    public static byte[] pdf(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        System.arraycopy(pdf(), 0, bytes, 0, pdf().length);
        return bytes;
    }

    /** An image in a format that the JDK writes, such as {@code png}. */
    public static byte[] image(String format) {
        return written(out -> {
            if (!ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), format, out)) {
                throw new IllegalArgumentException("No writer for " + format);
            }
        });
    }

    public static byte[] docx() {
        return openXml("word/document.xml", MAIN + "wordprocessingml.document.main+xml", Map.of());
    }

    public static byte[] xlsx() {
        return openXml("xl/workbook.xml", MAIN + "spreadsheetml.sheet.main+xml", Map.of());
    }

    public static byte[] pptx() {
        return openXml("ppt/presentation.xml", MAIN + "presentationml.presentation.main+xml", Map.of());
    }

    /** An Open XML document with further parts, such as {@code word/vbaProject.bin}. */
    public static byte[] openXml(String mainPart, String mainType, Map<String, String> more) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/%s" ContentType="%s"/></Types>""".formatted(mainPart, mainType));
        parts.put("_rels/.rels", "<Relationships/>");
        parts.put(mainPart, "<main/>");
        parts.putAll(more);
        return zip(parts);
    }

    public static byte[] zip(Map<String, String> parts) {
        return written(out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (var part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue().getBytes(UTF_8));
                }
            }
        });
    }

    /** A workbook that a spreadsheet program of 1997 reads. */
    public static byte[] xls() {
        return written(out -> {
            try (var workbook = new HSSFWorkbook()) {
                workbook.createSheet("Balance").createRow(0).createCell(0).setCellValue("512000");
                workbook.write(out);
            }
        });
    }

    /** An OLE2 compound file with these streams; those named {@code a/b} stand in a storage. */
    public static byte[] compound(Map<String, Integer> streams) {
        return written(out -> {
            try (var files = new POIFSFileSystem()) {
                for (var stream : streams.entrySet()) {
                    addStream(files.getRoot(), stream.getKey(), new byte[stream.getValue()]);
                }
                files.writeFilesystem(out);
            }
        });
    }

    private static void addStream(DirectoryEntry folder, String path, byte[] content) throws IOException {
        int slash = path.indexOf('/');
        if (slash < 0) {
            folder.createDocument(path, new ByteArrayInputStream(content));
        } else {
            addStream(folder.createDirectory(path.substring(0, slash)), path.substring(slash + 1), content);
        }
    }

    private static byte[] written(Writer writer) {
        var out = new ByteArrayOutputStream();
        try {
            writer.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private interface Writer {
        void write(ByteArrayOutputStream out) throws IOException;
    }
}
