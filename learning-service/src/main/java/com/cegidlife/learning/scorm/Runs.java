package com.cegidlife.learning.scorm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;

/** What packages have reported, one run for each learner and revision of a lesson. */
@ApplicationScoped
class Runs {

    /** What is reported again replaces what was reported; everything else stays. */
    private static final String SAVE = """
            insert into scorm_runs as run (user_id, path, lesson, revision, elements, saved_at)
            values (:user, :path, :lesson, :revision, cast(:elements as jsonb), :at)
            on conflict (user_id, path, lesson, revision) do update
            set elements = run.elements || excluded.elements, saved_at = excluded.saved_at
            """;

    private static final String FIND = """
            select cast(elements as text) from scorm_runs
            where user_id = :user and path = :path and lesson = :lesson and revision = :revision
            """;

    private final EntityManager entities;
    private final ObjectMapper json;

    Runs(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** Saves what is reported now; reports of the same run at once come one after another. */
    void save(Launch launch, Map<String, String> elements, Instant at) {
        entities.createNativeQuery(SAVE)
                .setParameter("user", launch.userId())
                .setParameter("path", launch.path())
                .setParameter("lesson", launch.lesson())
                .setParameter("revision", launch.revision())
                .setParameter("elements", written(elements))
                .setParameter("at", at)
                .executeUpdate();
    }

    /** All that was reported of a run; empty before anything was. */
    Map<String, String> of(Launch launch) {
        var rows = entities.createNativeQuery(FIND)
                .setParameter("user", launch.userId())
                .setParameter("path", launch.path())
                .setParameter("lesson", launch.lesson())
                .setParameter("revision", launch.revision())
                .getResultList();
        return rows.isEmpty() ? Map.of() : read((String) rows.getFirst());
    }

    private String written(Map<String, String> elements) {
        try {
            return json.writeValueAsString(elements);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Elements of a run cannot be written as JSON", e);
        }
    }

    private Map<String, String> read(String elements) {
        try {
            return json.readValue(elements, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Elements that were kept cannot be read", e);
        }
    }
}
