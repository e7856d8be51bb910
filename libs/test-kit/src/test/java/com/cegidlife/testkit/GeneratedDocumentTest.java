package com.cegidlife.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedDocumentTest {

    private static final Path DOCUMENT = Path.of("docs/rules.md");

    private final String updateOfThisBuild = System.getProperty("docs.update", "false");
    private final String rootOfThisBuild = System.getProperty("project.root", "");

    @TempDir
    Path root;

    @BeforeEach
    void projectInATemporaryFolder() {
        System.setProperty("project.root", root.toString());
        System.setProperty("docs.update", "false");
    }

    @AfterEach
    void backToThisBuild() {
        System.setProperty("project.root", rootOfThisBuild);
        System.setProperty("docs.update", updateOfThisBuild);
    }

    @Test
    void aFreshDocumentPasses() throws IOException {
        Files.createDirectories(root.resolve("docs"));
        Files.writeString(root.resolve(DOCUMENT), "fresh");
        assertThatCode(() -> GeneratedDocument.verify(DOCUMENT, "fresh")).doesNotThrowAnyException();
    }

    @Test
    void aMissingDocumentFailsWithTheCommandThatWritesIt() {
        assertThatThrownBy(() -> GeneratedDocument.verify(DOCUMENT, "new"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("./cegidlife test -Ddocs.update=true");
    }

    @Test
    void anUpdateWritesTheDocument() throws IOException {
        System.setProperty("docs.update", "true");
        GeneratedDocument.verify(DOCUMENT, "new");
        assertThat(root.resolve(DOCUMENT)).hasContent("new");
    }
}
