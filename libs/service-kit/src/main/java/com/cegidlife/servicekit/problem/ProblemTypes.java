package com.cegidlife.servicekit.problem;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every problem that this service may answer with: the common ones first, then its own. */
@ApplicationScoped
public class ProblemTypes {

    private final Map<String, ProblemType> bySlug = new LinkedHashMap<>();

    public ProblemTypes(@All List<ProblemCatalog> catalogs) {
        var own = catalogs.stream().flatMap(catalog -> catalog.types().stream());
        Stream.concat(Stream.of(CommonProblem.values()), own).forEach(this::add);
    }

    public Collection<ProblemType> all() {
        return bySlug.values();
    }

    public Optional<ProblemType> find(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    private void add(ProblemType type) {
        if (bySlug.putIfAbsent(type.slug(), type) != null) {
            throw new IllegalStateException("Two problem types are called " + type.slug());
        }
    }
}
