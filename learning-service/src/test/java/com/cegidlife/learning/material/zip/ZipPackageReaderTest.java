package com.cegidlife.learning.material.zip;

import static com.cegidlife.learning.material.Packages.manifest;
import static com.cegidlife.learning.material.Packages.scorm12;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.cegidlife.learning.material.MaterialSettings;
import com.cegidlife.learning.material.Packages;
import com.cegidlife.learning.material.ScormEdition;
import com.cegidlife.servicekit.problem.Refusal;
import io.quarkus.runtime.configuration.MemorySize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipPackageReaderTest {

    @TempDir
    Path folder;

    private final ZipPackageReader reader = new ZipPackageReader(new SmallSettings());

    @Test
    void aPackageOfScorm12SaysWhatIsOpenedAndMastered() {
        var manifest = reader.manifest(file(scorm12().zip()));

        assertThat(manifest.edition()).isEqualTo(ScormEdition.SCORM_1_2);
        assertThat(manifest.entry()).isEqualTo("index.html");
        assertThat(manifest.masteryScore()).contains(new BigDecimal("70"));
    }

    @Test
    void aPackageOfScorm2004MayBeOpenedWithAQuery() {
        var manifest = reader.manifest(file(Packages.scorm2004().zip()));

        assertThat(manifest.edition()).isEqualTo(ScormEdition.SCORM_2004);
        assertThat(manifest.entry()).isEqualTo("index.html?lang=fr");
        assertThat(manifest.entryFile()).isEqualTo("index.html");
    }

    @Test
    void basesAndBackslashesInTheManifestAreUnderstood() {
        var manifest = manifest("1.2", "", "pages\\un.html")
                .replace("<resources>", "<resources xml:base=\"content/\">")
                .replace(" adlcp:scormtype=\"sco\"", "");
        var sent = Packages.empty().with("imsmanifest.xml", manifest).with("content/pages/un.html", "");

        assertThat(reader.manifest(file(sent.zip())).entry()).isEqualTo("content/pages/un.html");
    }

    @Test
    void everyFileIsRead() {
        var read = new ArrayList<String>();

        reader.forEachFile(file(scorm12().zip()), (path, content) -> read.add(path));

        assertThat(read).containsExactlyInAnyOrder("imsmanifest.xml", "index.html", "js/run.js");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.html",
                "a/../../evil.html",
                "/etc/passwd",
                "..",
                "a/..",
                "./a.html",
                "a//b.html",
                "a\\..\\b.html",
                "C:/evil.html",
                "a\u0000.html",
                "a\u202egpj.html"
            })
    void aNameThatLeadsElsewhereOrDeceivesIsRefused(String name) {
        assertFlaw("path", scorm12().with(name, "x").zip());
    }

    @Test
    void aLinkIsRefused() {
        assertFlaw("link", scorm12().withLink("secrets.html", "/etc/passwd").zip());
    }

    @Test
    void anEntryThatLeadsElsewhereIsRefused() {
        assertFlaw(
                "path",
                scorm12()
                        .with("imsmanifest.xml", manifest("1.2", "", "../../evil.html"))
                        .zip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE manifest [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><manifest>&x;</manifest>",
                "<!DOCTYPE manifest [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><manifest>&b;</manifest>",
                "<!DOCTYPE manifest SYSTEM \"http://evil.example/x.dtd\"><manifest/>",
                "<manifest>",
                ""
            })
    void aManifestWithEntitiesOrBrokenOnesIsRefused(String manifest) {
        assertFlaw("manifest", scorm12().with("imsmanifest.xml", manifest).zip());
    }

    @Test
    void whatAPackageMustSayIsNamed() {
        assertFlaw("manifest", Packages.empty().with("index.html", "").zip());
        assertFlaw(
                "version",
                scorm12()
                        .with("imsmanifest.xml", manifest("1.3", "", "index.html"))
                        .zip());
        assertFlaw(
                "entry",
                scorm12()
                        .with("imsmanifest.xml", manifest("1.2", "", "nowhere.html"))
                        .zip());
        assertFlaw(
                "units",
                scorm12()
                        .with(
                                "imsmanifest.xml",
                                manifest("1.2", "", "index.html").replace("identifierref", "x"))
                        .zip());
        assertFlaw(
                "resource",
                scorm12()
                        .with(
                                "imsmanifest.xml",
                                manifest("1.2", "", "index.html").replace("identifierref=\"r\"", "identifierref=\"q\""))
                        .zip());
    }

    @Test
    void whatIsNoArchiveIsRefused() {
        assertFlaw("archive", "no archive at all".getBytes(StandardCharsets.US_ASCII));
        var whole = scorm12().zip();
        assertFlaw("archive", Arrays.copyOf(whole, whole.length / 2));
    }

    @Test
    void aBombIsNotUnpacked() {
        var bomb = scorm12().with("zeros.bin", "\u0000".repeat(200_000)).zip();
        assertThat(bomb).hasSizeLessThan(20_000);

        assertThatThrownBy(() -> reader.forEachFile(file(bomb), (path, content) -> {
                    try {
                        content.readAllBytes();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.arguments()).containsEntry("flaw", "size"));
    }

    @Test
    void tooManyFilesAreRefused() {
        var sent = scorm12();
        for (int i = 0; i < 20; i++) {
            sent.with("page" + i + ".html", "");
        }

        assertFlaw("files", sent.zip());
    }

    private void assertFlaw(String flaw, byte[] archive) {
        assertThatThrownBy(() -> reader.manifest(file(archive)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.arguments()).containsEntry("flaw", flaw));
    }

    private Path file(byte[] archive) {
        try {
            return Files.write(Files.createTempFile(folder, "package", ".zip"), archive);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class SmallSettings implements MaterialSettings {

        @Override
        public MemorySize largestFile() {
            return new MemorySize(BigInteger.valueOf(100_000));
        }

        @Override
        public MemorySize largestPackage() {
            return new MemorySize(BigInteger.valueOf(100_000));
        }

        @Override
        public int mostFiles() {
            return 20;
        }

        @Override
        public int mostUploads() {
            return 1;
        }
    }
}
