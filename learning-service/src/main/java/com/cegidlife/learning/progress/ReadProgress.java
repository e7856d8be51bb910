package com.cegidlife.learning.progress;

import com.cegidlife.learning.path.OpenPaths;
import com.cegidlife.learning.path.PathVersion;
import com.cegidlife.learning.path.PathVersions;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Shows how far a user has come, and where the user left off. */
@ApplicationScoped
public class ReadProgress {

    private final OpenPaths paths;
    private final PathVersions versions;
    private final DoneLessons doneLessons;
    private final Bookmarks bookmarks;

    ReadProgress(OpenPaths paths, PathVersions versions, DoneLessons doneLessons, Bookmarks bookmarks) {
        this.paths = paths;
        this.versions = versions;
        this.doneLessons = doneLessons;
        this.bookmarks = bookmarks;
    }

    /**
     * The progress of the caller in a path.
     *
     * @throws Refusal as {@link OpenPaths#get} does
     */
    @Transactional
    public Followed of(UUID userId, String path) {
        return followed(userId, List.of(paths.get(path))).getFirst();
    }

    /** The published paths that a user has begun, by code. */
    @Transactional
    public List<Followed> begun(UUID userId, String after, int limit) {
        var codes = doneLessons.pathsBegun(userId, after, limit);
        return codes.isEmpty()
                ? List.of()
                : followed(
                        userId,
                        versions.published(codes).stream()
                                .sorted(Comparator.comparing(
                                        shown -> shown.path().code()))
                                .toList());
    }

    private List<Followed> followed(UUID userId, List<PathVersion> shown) {
        var codes = shown.stream().map(version -> version.path().code()).toList();
        var done = doneLessons.of(userId, codes);
        var left = bookmarks.of(userId, codes);
        return shown.stream()
                .map(version -> new Followed(
                        new Progress(
                                version,
                                done.stream()
                                        .filter(each -> each.path()
                                                .equals(version.path().code()))
                                        .toList()),
                        left.stream()
                                .filter(each ->
                                        each.path().equals(version.path().code()))
                                .findFirst()))
                .toList();
    }

    /** @param bookmark where the user left off; empty when that was never said */
    public record Followed(Progress progress, Optional<Bookmark> bookmark) {}
}
