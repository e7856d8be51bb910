package com.cegidlife.local;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs, unpacked once from the archive on the class path. */
final class PostgresBinaries {

    private final Path folder;

    PostgresBinaries(Path cache) {
        this.folder = cache.resolve("postgres-" + Versions.of("postgres"));
    }

    /** @throws StartFailure when there is no archive for this machine */
    void unpack() {
        if (!Files.exists(folder)) {
            Trees.createWhole(folder, this::extractTo);
        }
    }

    /**
     * How to run one of the programs. PostgreSQL refuses to run as root: there it gets a user namespace of its own, in
     * which it is nobody.
     */
    List<String> command(String program) {
        var command = new ArrayList<String>();
        if (LinuxUtils.isUnshareAvailable()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(folder.resolve("bin").resolve(program).toString());
        return command;
    }

    private void extractTo(Path target) throws IOException {
        var os = System.getProperty("os.name").startsWith("Mac") ? "Darwin" : System.getProperty("os.name");
        var architecture = System.getProperty("os.arch").replace("amd64", "x86_64");
        try (var packed = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(os, architecture)) {
            if (packed == null) {
                throw new StartFailure(
                        "There are no PostgreSQL programs for %s %s in this build".formatted(os, architecture));
            }
            var archive = new TarArchiveInputStream(new XZCompressorInputStream(packed));
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                extract(archive, entry, target.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void extract(TarArchiveInputStream archive, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            throw new IOException("Hard link in the archive: " + entry.getName());
        } else {
            Files.copy(archive, target, StandardCopyOption.REPLACE_EXISTING);
            target.toFile().setExecutable((entry.getMode() & 0100) != 0);
        }
    }
}
