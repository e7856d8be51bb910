package com.cegidlife.learning.material.zip;

import static com.cegidlife.learning.material.MaterialProblem.flaw;

import com.cegidlife.learning.material.MaterialSettings;
import com.cegidlife.learning.material.PackageReader;
import com.cegidlife.learning.material.ScormManifest;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Reads packages that are ZIP archives. Nothing is ever written to a file system; even so a name that leads out of the package,
 * a link, an encrypted or repeated entry is refused, and what an entry claims of its size is not believed.
 */
@ApplicationScoped
public class ZipPackageReader implements PackageReader {

    private static final String MANIFEST = "imsmanifest.xml";

    /** Far more than any manifest has. */
    private static final int LARGEST_MANIFEST = 2 * 1024 * 1024;

    private final int mostFiles;
    private final long most;

    ZipPackageReader(MaterialSettings settings) {
        mostFiles = settings.mostFiles();
        most = settings.largestPackage().asLongValue();
    }

    @Override
    public ScormManifest manifest(Path archive) {
        try {
            mustNotHaveTooMany(archive);
            return sound(archive);
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** Counted by the JDK, which makes no object of each entry: a small archive may have a million of them. */
    private void mustNotHaveTooMany(Path archive) throws IOException {
        try (var zip = new java.util.zip.ZipFile(archive.toFile())) {
            if (zip.size() > mostFiles) {
                throw flaw("files", Integer.toString(zip.size()));
            }
        }
    }

    private ScormManifest sound(Path archive) throws IOException {
        try (var zip = open(archive)) {
            var names = names(zip);
            var entry = zip.getEntry(MANIFEST);
            if (entry == null) {
                throw flaw("manifest", "imsmanifest.xml");
            }
            var manifest = ManifestParser.parse(content(zip, entry, LARGEST_MANIFEST));
            if (!names.contains(manifest.entryFile())) {
                throw flaw("entry", manifest.entryFile());
            }
            return manifest;
        }
    }

    @Override
    public void forEachFile(Path archive, FileVisitor visitor) {
        try (var zip = open(archive)) {
            long left = most;
            for (var entry : files(zip)) {
                var content = new LimitedStream(zip.getInputStream(entry), left, entry.getName());
                visitor.visit(entry.getName(), content);
                left -= content.taken();
            }
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private static ZipFile open(Path archive) throws IOException {
        return ZipFile.builder().setPath(archive).get();
    }

    /** The names of all files, each of which is safe and there once. */
    private static Set<String> names(ZipFile zip) {
        var names = new HashSet<String>();
        for (var entry : files(zip)) {
            EntryName.mustBeSafe(entry.getName());
            if (entry.isUnixSymlink()) {
                throw flaw("link", entry.getName());
            }
            if (!zip.canReadEntryData(entry)) {
                throw flaw("encryption", entry.getName());
            }
            if (!names.add(entry.getName())) {
                throw flaw("repeated", entry.getName());
            }
        }
        return names;
    }

    private static List<ZipArchiveEntry> files(ZipFile zip) {
        return Collections.list(zip.getEntries()).stream()
                .filter(entry -> !entry.isDirectory())
                .toList();
    }

    private static byte[] content(ZipFile zip, ZipArchiveEntry entry, int limit) throws IOException {
        try (InputStream content = new LimitedStream(zip.getInputStream(entry), limit, entry.getName())) {
            return content.readAllBytes();
        }
    }

    /** Whatever is wrong with an archive is its sender's to mend. */
    private static RuntimeException broken(IOException cause) {
        return flaw("archive", String.valueOf(cause.getMessage()));
    }
}
