package com.cegidlife.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Where one suite keeps everything: {@code .cegidlife} at the root of the repository, or a temporary folder in a test.
 * Erasing it loses the data and nothing else.
 */
public final class DataFolder {

    /** Changes whenever an older launcher's data can no longer be read. */
    private static final String FORMAT = "1";

    private static final long MIN_FREE_BYTES = 2L << 30;

    private final Path root;
    private final Path cache;

    private DataFolder(Path root, Path cache) {
        this.root = root;
        this.cache = cache;
    }

    /** The folder of the suite that {@code ./cegidlife run} starts; nothing is read or written yet. */
    public static DataFolder of(Path repository) {
        var root = repository.resolve(".cegidlife").toAbsolutePath().normalize();
        return new DataFolder(root, root.resolve("cache"));
    }

    /** A folder of its own for another suite, which only shares the unpacked programs with that of the repository. */
    public static DataFolder at(Path root, Path repository) {
        return new DataFolder(root.toAbsolutePath().normalize(), of(repository).cache());
    }

    /**
     * Creates what is missing.
     *
     * @throws StartFailure when the folder was made by another version or belongs to another user, or when less than 2 GB
     *     are free
     */
    void prepare() {
        try {
            Files.createDirectories(root);
            requireOurs();
            requireSpace(Files.getFileStore(root).getUsableSpace());
            for (var folder : new Path[] {data("kafka"), data("keycloak"), logs(), lent()}) {
                Files.createDirectories(folder);
            }
            Files.writeString(format(), FORMAT);
        } catch (IOException e) {
            throw new StartFailure("Cannot write to " + root + ": " + e.getMessage(), e);
        }
    }

    /** @throws StartFailure when that is less than a start needs */
    void requireSpace(long freeBytes) {
        if (freeBytes < MIN_FREE_BYTES) {
            throw new StartFailure(
                    "Only %d MB are free on the disk of %s; the suite needs %d MB. Free some space and try again."
                            .formatted(freeBytes >> 20, root, MIN_FREE_BYTES >> 20));
        }
    }

    /**
     * Holds this folder for one launcher, until the channel is closed or the process ends.
     *
     * @throws StartFailure when another launcher holds it
     */
    FileChannel lock() {
        try {
            Files.createDirectories(root);
            var channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isFree(channel)) {
                channel.close();
                throw new StartFailure("The suite is already running. See ./cegidlife status, or ./cegidlife stop.");
            }
            return channel;
        } catch (AccessDeniedException e) {
            throw belongsToAnother();
        } catch (IOException e) {
            throw new StartFailure("Cannot write to " + root + ": " + e.getMessage(), e);
        }
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // held by this very process
        }
    }

    /** A component's own data; survives restarts. */
    Path data(String component) {
        return root.resolve("data").resolve(component);
    }

    /** Programs unpacked once; kept by a reset. */
    Path cache() {
        return cache;
    }

    Path logs() {
        return root.resolve("logs");
    }

    Path log(String component) {
        return logs().resolve(component + ".log");
    }

    /** One file a lent service, holding the process id of its borrower. */
    Path lent() {
        return root.resolve("lent");
    }

    /** What runs, for the other commands. */
    Path suiteFile() {
        return root.resolve("suite.json");
    }

    /** By how much the services' time is moved; see {@link SuiteClock}. */
    Path clock() {
        return root.resolve("clock");
    }

    /** What the probe watches; people edit it. */
    Path probeConfig() {
        return root.resolve("probe.yaml");
    }

    /** What the probe of the suite's own services watches; written at each start. */
    Path ownProbeConfig() {
        return root.resolve("data").resolve("own-probe.yaml");
    }

    private Path format() {
        return root.resolve("format");
    }

    private StartFailure belongsToAnother() {
        return new StartFailure(
                "%s belongs to another user. Run the suite as that user, or remove the folder.".formatted(root));
    }

    private void requireOurs() throws IOException {
        if (!Files.isWritable(root) || (Files.exists(format()) && !Files.isWritable(format()))) {
            throw belongsToAnother();
        }
        var found = Files.exists(format()) ? Files.readString(format()).strip() : "none";
        if (!found.equals(FORMAT) && Files.exists(root.resolve("data"))) {
            throw new StartFailure(
                    "The data in %s were written by another version (format %s, this one reads %s). ./cegidlife reset erases them."
                            .formatted(root, found, FORMAT));
        }
    }
}
