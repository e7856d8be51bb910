package com.cegidlife.learning.material;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How large materials may be. */
@ConfigMapping(prefix = "cegidlife.materials")
public interface MaterialSettings {

    /** The largest file that is received; {@code quarkus.http.limits.max-body-size} must be larger. */
    @WithDefault("48M")
    MemorySize largestFile();

    /** The most that a package may hold, unpacked. */
    @WithDefault("200M")
    MemorySize largestPackage();

    /** How many files and folders a package may hold. */
    @WithDefault("3000")
    int mostFiles();

    /** How many uploads an instance receives at once, each with a temporary file of at most the largest size. */
    @WithDefault("8")
    int mostUploads();
}
