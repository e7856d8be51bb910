package com.cegidlife.local;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path root;

    private DataFolder folder;

    @BeforeEach
    void create() {
        folder = new Sandbox(root).folder;
    }

    @Test
    void aFolderOfThisVersionIsTakenUpAgain() {
        folder.prepare();

        assertThatCode(folder::prepare).doesNotThrowAnyException();
    }

    @Test
    void aFolderOfAnotherVersionIsRefusedAndTheResetIsNamed() throws IOException {
        folder.prepare();
        Files.writeString(root.resolve("format"), "0");

        assertThatThrownBy(folder::prepare)
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("another version")
                .hasMessageContaining("./cegidlife reset");
    }

    @Test
    void dataOfUnknownOriginAreRefused() throws IOException {
        Files.createDirectories(root.resolve("data/postgres"));

        assertThatThrownBy(folder::prepare).isInstanceOf(StartFailure.class).hasMessageContaining("./cegidlife reset");
    }

    @Test
    void aFullDiskIsNamedWithWhatIsMissing() {
        assertThatThrownBy(() -> folder.requireSpace(500L << 20))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("Only 500 MB are free")
                .hasMessageContaining("needs 2048 MB");
    }

    @Test
    void aSecondLauncherIsRefusedUntilTheFirstLetsGo() throws IOException {
        try (var held = folder.lock()) {
            assertThatThrownBy(folder::lock).isInstanceOf(StartFailure.class).hasMessageContaining("already running");
        }
        folder.lock().close();
    }
}
