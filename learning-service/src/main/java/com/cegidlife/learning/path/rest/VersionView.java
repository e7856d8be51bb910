package com.cegidlife.learning.path.rest;

import com.cegidlife.learning.path.PathKind;
import com.cegidlife.learning.path.PathVersion;
import com.cegidlife.learning.path.VersionState;
import com.cegidlife.servicekit.http.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A version of a learning path, as trainers see it.
 *
 * @param number of the version of the path
 * @param publishedAt absent for a draft
 * @param version of this resource: its ETag
 */
public record VersionView(
        String path,
        PathKind kind,
        Optional<String> functionalRole,
        Optional<String> product,
        int number,
        VersionState state,
        String title,
        String summary,
        List<ModuleBody> modules,
        int minutes,
        Optional<Instant> publishedAt,
        long version)
        implements Versioned {

    static VersionView of(PathVersion shown) {
        var path = shown.path();
        return new VersionView(
                path.code(),
                path.kind(),
                path.functionalRole(),
                path.product(),
                shown.number(),
                shown.state(),
                shown.title(),
                shown.summary(),
                shown.outline().modules().stream().map(ModuleBody::of).toList(),
                shown.minutes(),
                shown.publishedAt(),
                shown.version());
    }
}
