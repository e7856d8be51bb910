package com.cegidlife.learning.material;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.UUID;
import java.util.concurrent.Semaphore;

/** Receives a document or package into a temporary file, looks at it, and keeps it: senders may be slow, or hostile. */
@ApplicationScoped
public class ReceiveMaterial {

    private final Semaphore places;
    private final long limit;
    private final Materials materials;
    private final PackageReader reader;
    private final KeepMaterial keepMaterial;

    ReceiveMaterial(MaterialSettings settings, Materials materials, PackageReader reader, KeepMaterial keepMaterial) {
        places = new Semaphore(settings.mostUploads());
        limit = settings.largestFile().asLongValue();
        this.materials = materials;
        this.reader = reader;
        this.keepMaterial = keepMaterial;
    }

    /**
     * The material; sent again under the same name, it is the one that is there already.
     *
     * @param name what trainers call it
     * @throws Refusal {@code too-many-requests}, {@code material-too-large}, {@code document-format-refused},
     *     {@code scorm-package-refused}, {@code invalid-request}
     */
    public Material receive(MaterialKind kind, String name, InputStream body, UUID trainer) {
        if (!places.tryAcquire()) {
            throw new Refusal(CommonProblem.TOO_MANY_REQUESTS);
        }
        try (var file = ReceivedFile.of(body, limit, places::release)) {
            return materials.same(kind, name, file.fingerprint()).orElseGet(() -> keep(kind, name, file, trainer));
        }
    }

    private Material keep(MaterialKind kind, String name, ReceivedFile file, UUID trainer) {
        return switch (kind) {
            case DOCUMENT -> {
                file.mustBePdf();
                yield keepMaterial.document(file, name, trainer);
            }
            case SCORM -> keepMaterial.scorm(file, name, trainer, reader.manifest(file.path()));
        };
    }
}
