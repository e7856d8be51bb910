package com.cegidlife.learning.exchange.qti;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.cegidlife.learning.exchange.BrokenLine;
import com.cegidlife.learning.exchange.FileQuestion;
import com.cegidlife.learning.exchange.LineFault;
import com.cegidlife.learning.exchange.ParsedFile;
import com.cegidlife.learning.exchange.QtiPackages;
import com.cegidlife.learning.question.Draft;
import com.cegidlife.servicekit.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A package is a ZIP file with one XML file an item and a manifest. Nothing of it is ever written to a disk. */
@ApplicationScoped
class ZippedItems implements QtiPackages {

    private static final int LARGEST_CONTENT = 40 * 1024 * 1024;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String MANIFEST = "imsmanifest.xml";

    @Override
    public ParsedFile read(byte[] file) {
        var parsed = new ParsedFile();
        var number = 0;
        var room = LARGEST_CONTENT;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file), UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var content = zip.readNBytes(room + 1);
                room -= content.length;
                if (room < 0) {
                    throw new IOException("The content is too large");
                }
                if (entry.getName().endsWith(".xml") && !entry.getName().endsWith(MANIFEST)) {
                    number++;
                    read(number, content, parsed);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            parsed.add(new LineFault(
                    number + 1,
                    new Text(
                            "fichier ZIP illisible, ou de plus de 40 Mo une fois ouvert",
                            "unreadable ZIP file, or one of more than 40 MB once it is open")));
        }
        return parsed;
    }

    private static void read(int number, byte[] xml, ParsedFile parsed) {
        try {
            parsed.add(new FileQuestion(number, QtiItemReader.read(QtiParser.read(new ByteArrayInputStream(xml)))));
        } catch (BrokenLine e) {
            parsed.add(new LineFault(number, e.reason()));
        }
    }

    @Override
    public byte[] write(List<Draft> drafts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, UTF_8)) {
            var resources = new StringBuilder();
            for (int i = 1; i <= drafts.size(); i++) {
                var name = "items/item-%05d.xml".formatted(i);
                add(zip, name, QtiItemWriter.write("item-%05d".formatted(i), drafts.get(i - 1)));
                resources.append("""
                        <resource identifier="R%1$d" type="imsqti_item_xmlv3p0" href="%2$s"><file href="%2$s"/></resource>
                        """.formatted(i, name));
            }
            add(zip, MANIFEST, """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <manifest xmlns="http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1" identifier="questions">
                    <metadata><schema>QTI Package</schema><schemaversion>3.0.0</schemaversion></metadata>
                    <organizations/>
                    <resources>
                    %s</resources>
                    </manifest>
                    """.formatted(resources));
        } catch (IOException e) {
            throw new UncheckedIOException("A package in memory cannot be written", e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(text.getBytes(UTF_8));
        zip.closeEntry();
    }
}
