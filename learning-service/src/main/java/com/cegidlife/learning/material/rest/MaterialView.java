package com.cegidlife.learning.material.rest;

import com.cegidlife.learning.material.Material;
import com.cegidlife.learning.material.MaterialKind;
import com.cegidlife.learning.material.ScormEdition;
import com.cegidlife.learning.material.ScormManifest;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A document or SCORM package.
 *
 * @param size in bytes, as it was sent
 * @param edition of a SCORM package
 * @param entry of a SCORM package: what is opened first
 */
public record MaterialView(
        UUID id,
        MaterialKind kind,
        String name,
        long size,
        String sha256,
        Optional<ScormEdition> edition,
        Optional<String> entry,
        Instant addedAt) {

    static MaterialView of(Material material) {
        return new MaterialView(
                material.id(),
                material.kind(),
                material.name(),
                material.size(),
                material.sha256(),
                material.manifest().map(ScormManifest::edition),
                material.manifest().map(ScormManifest::entry),
                material.addedAt());
    }
}
