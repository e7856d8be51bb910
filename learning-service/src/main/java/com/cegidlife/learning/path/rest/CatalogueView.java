package com.cegidlife.learning.path.rest;

import com.cegidlife.learning.path.OpenPaths.Shown;
import com.cegidlife.learning.path.PathKind;
import java.util.Optional;

/**
 * A learning path in the catalogue.
 *
 * @param functionalRole of a certifying path: whose exam it leads to
 * @param pathVersion number of the version that is published
 * @param minutes how long it takes, roughly
 * @param open whether you may follow it; else your company could buy it (R15.1)
 */
public record CatalogueView(
        String path,
        PathKind kind,
        Optional<String> functionalRole,
        Optional<String> product,
        int pathVersion,
        String title,
        String summary,
        int lessons,
        int minutes,
        boolean open) {

    static CatalogueView of(Shown shown) {
        var summary = shown.summary();
        var path = summary.path();
        return new CatalogueView(
                path.code(),
                path.kind(),
                path.functionalRole(),
                path.product(),
                summary.number(),
                summary.title(),
                summary.summary(),
                summary.lessons(),
                summary.minutes(),
                shown.open());
    }
}
