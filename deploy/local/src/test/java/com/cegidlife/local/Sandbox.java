package com.cegidlife.local;

import java.nio.file.Path;
import java.util.List;

/** Suites of a few components, on free ports and in a temporary folder. */
final class Sandbox {

    static final Path REPOSITORY = Path.of(System.getProperty("project.root"));

    final DataFolder folder;
    final Ports ports = Ports.free();

    Sandbox(Path root) {
        folder = DataFolder.at(root, REPOSITORY);
    }

    Suite start(Component... components) {
        return Suite.start(folder, List.of(List.of(components)), Progress.SILENT);
    }
}
