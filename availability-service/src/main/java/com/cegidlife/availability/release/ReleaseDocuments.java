package com.cegidlife.availability.release;

import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The technical documents of the releases, decided on content and kept in the database. */
@ApplicationScoped
public class ReleaseDocuments {

    /** In bytes. */
    public static final int LARGEST = 10_000_000;

    private static final int MOST = 20;

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private static final String ADD = """
            insert into release_documents (id, release_id, name, size, content, added_at)
            values (:id, :release, :name, :size, :content, :now)
            """;

    private static final String OF = """
            select id, name, size, added_at from release_documents where release_id = :release order by id
            """;

    private static final String CONTENT =
            "select content from release_documents where release_id = :release and id = :id";

    private final Releases releases;
    private final EntityManager entities;
    private final Ids ids;
    private final Clock clock;

    ReleaseDocuments(Releases releases, EntityManager entities, Ids ids, Clock clock) {
        this.releases = releases;
        this.entities = entities;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws Refusal when it is no PDF, too large, or there are twenty already */
    @Transactional
    public ReleaseDocument add(UUID releaseId, String name, byte[] content) {
        if (content.length > LARGEST) {
            throw new Refusal(ReleaseProblem.DOCUMENT_TOO_LARGE).with("most", LARGEST);
        }
        if (content.length < PDF.length || !Arrays.equals(PDF, Arrays.copyOf(content, PDF.length))) {
            throw new Refusal(ReleaseProblem.DOCUMENT_NOT_PDF);
        }
        releases.toChange(releaseId);
        if (of(releaseId).size() >= MOST) {
            throw new Refusal(ReleaseProblem.TOO_MANY_DOCUMENTS).with("most", MOST);
        }
        var document = new ReleaseDocument(ids.next(), name, content.length, clock.instant());
        entities.createNativeQuery(ADD)
                .setParameter("id", document.id())
                .setParameter("release", releaseId)
                .setParameter("name", name)
                .setParameter("size", content.length)
                .setParameter("content", content)
                .setParameter("now", document.addedAt())
                .executeUpdate();
        return document;
    }

    /** The first added first; twenty at most. */
    public List<ReleaseDocument> of(UUID releaseId) {
        List<?> rows = entities.createNativeQuery(OF)
                .setParameter("release", releaseId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new ReleaseDocument(
                        (UUID) row[0], (String) row[1], ((Number) row[2]).intValue(), (Instant) row[3]))
                .toList();
    }

    /** Empty when the release has no such document. */
    public Optional<byte[]> content(UUID releaseId, UUID documentId) {
        List<?> found = entities.createNativeQuery(CONTENT)
                .setParameter("release", releaseId)
                .setParameter("id", documentId)
                .getResultList();
        return found.stream().findFirst().map(byte[].class::cast);
    }
}
