package com.cegidlife.learning.material;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** SCORM packages, sound and hostile. */
public final class Packages {

    private static final int LINK = 0120777;

    private final Map<String, String> files = new LinkedHashMap<>();
    private final Map<String, Integer> modes = new LinkedHashMap<>();

    private Packages() {}

    /** A package of SCORM 1.2 with a mastery score of 70. */
    public static Packages scorm12() {
        return new Packages()
                .with("imsmanifest.xml", manifest("1.2", "<adlcp:masteryscore>70</adlcp:masteryscore>", "index.html"))
                .with("index.html", "<!doctype html><script src=\"js/run.js\"></script>")
                .with("js/run.js", "parent.API.LMSInitialize('')");
    }

    public static Packages scorm2004() {
        return new Packages()
                .with("imsmanifest.xml", manifest("2004 3rd Edition", "", "index.html?lang=fr"))
                .with("index.html", "<!doctype html>");
    }

    public static Packages empty() {
        return new Packages();
    }

    public static String manifest(String version, String inItem, String href) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <manifest identifier="m" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
                    xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
                  <metadata><schema>ADL SCORM</schema><schemaversion>%s</schemaversion></metadata>
                  <organizations default="o"><organization identifier="o"><title>TVA</title>
                    <item identifier="i" identifierref="r"><title>TVA</title>%s</item>
                  </organization></organizations>
                  <resources><resource identifier="r" type="webcontent" adlcp:scormtype="sco" href="%s"/></resources>
                </manifest>
                """.formatted(version, inItem, href);
    }

    /** Adds a file, or replaces the one of this name. */
    public Packages with(String name, String content) {
        files.put(name, content);
        return this;
    }

    /** Adds a symbolic link. */
    public Packages withLink(String name, String target) {
        modes.put(name, LINK);
        return with(name, target);
    }

    public byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                var entry = new ZipArchiveEntry(file.getKey());
                if (modes.containsKey(file.getKey())) {
                    entry.setUnixMode(modes.get(file.getKey()));
                }
                zip.putArchiveEntry(entry);
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeArchiveEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
