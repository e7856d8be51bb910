package com.cegidlife.learning.material;

import com.cegidlife.learning.material.Material.Sent;
import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.UUID;

/** Keeps a received file with everything in it, or nothing of it. */
@ApplicationScoped
class KeepMaterial {

    private final Materials materials;
    private final MaterialFiles files;
    private final PackageReader reader;
    private final Ids ids;
    private final Clock clock;

    KeepMaterial(Materials materials, MaterialFiles files, PackageReader reader, Ids ids, Clock clock) {
        this.materials = materials;
        this.files = files;
        this.reader = reader;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    Material document(ReceivedFile file, String name, UUID trainer) {
        var material = Material.document(ids.next(), sent(file, name, trainer));
        materials.persistAndFlush(material);
        try (var content = Files.newInputStream(file.path())) {
            files.put(material.id(), Material.DOCUMENT_FILE, MediaTypes.of(Material.DOCUMENT_FILE), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return material;
    }

    /** @throws Refusal {@code scorm-package-refused} when there is more in it than may be */
    @Transactional
    Material scorm(ReceivedFile file, String name, UUID trainer, ScormManifest manifest) {
        var material = Material.scorm(ids.next(), sent(file, name, trainer), manifest);
        materials.persistAndFlush(material);
        reader.forEachFile(
                file.path(), (path, content) -> files.put(material.id(), path, MediaTypes.of(path), content));
        return material;
    }

    private Sent sent(ReceivedFile file, String name, UUID trainer) {
        return new Sent(name, file.size(), file.fingerprint(), trainer, clock.instant());
    }
}
