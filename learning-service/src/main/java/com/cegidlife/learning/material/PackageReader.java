package com.cegidlife.learning.material;

import com.cegidlife.servicekit.problem.Refusal;
import java.io.InputStream;
import java.nio.file.Path;

/** Looks into SCORM packages, which may be hostile. */
public interface PackageReader {

    /**
     * Looks at everything in a package but the content of its files.
     *
     * @throws Refusal {@code scorm-package-refused} with what is wrong
     */
    ScormManifest manifest(Path archive);

    /**
     * Reads each file of a package that {@link #manifest} has looked at.
     *
     * @throws Refusal {@code scorm-package-refused} when there is more in it than may be
     */
    void forEachFile(Path archive, FileVisitor visitor);

    /** Takes a file: its path is relative, has slashes, and leads nowhere else. */
    interface FileVisitor {
        void visit(String path, InputStream content);
    }
}
