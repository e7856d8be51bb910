package com.cegidlife.learning.material;

import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;

/** Keeps the files of materials. A file goes in and out in pieces and is never held in memory as a whole. */
public interface MaterialFiles {

    /**
     * Keeps a file, in the running transaction.
     *
     * @param path relative, with slashes, unique in its material
     * @throws com.cegidlife.servicekit.problem.Refusal what reading the content refuses
     */
    void put(UUID materialId, String path, String mediaType, InputStream content);

    /** A file of a material, by its path. */
    Optional<KeptFile> find(UUID materialId, String path);

    /** What is in a file, from its beginning; holds no database connection while nobody reads. */
    InputStream open(KeptFile file);

    /** @param size in bytes */
    record KeptFile(UUID id, String mediaType, long size) {}
}
