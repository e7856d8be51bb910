package com.cegidlife.learning.path;

import com.cegidlife.servicekit.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A version of a learning path: a draft that trainers edit, then published once and for ever the same, then superseded by a
 * later one or withdrawn.
 */
@Entity
@Table(name = "path_versions")
public class PathVersion {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "path")
    private LearningPath path;

    private int number;

    @Enumerated(EnumType.STRING)
    private VersionState state;

    private String title;
    private String summary;
    private Outline outline;
    private int lessons;
    private int minutes;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Version
    private long version;

    protected PathVersion() {}

    /** The first draft of a path. */
    static PathVersion first(UUID id, LearningPath path, String title, String summary) {
        return new PathVersion(id, path, 1, new PathDraft(title, summary, Outline.EMPTY));
    }

    private PathVersion(UUID id, LearningPath path, int number, PathDraft draft) {
        this.id = id;
        this.path = path;
        this.number = number;
        this.state = VersionState.DRAFT;
        take(draft);
    }

    /**
     * The next draft, which begins as a copy of this version, the latest one.
     *
     * @throws Refusal {@code path-draft-exists} when this is a draft still
     */
    PathVersion next(UUID draftId) {
        if (state == VersionState.DRAFT) {
            throw new Refusal(PathProblem.PATH_DRAFT_EXISTS)
                    .with("path", path.code())
                    .with("number", number);
        }
        return new PathVersion(draftId, path, number + 1, new PathDraft(title, summary, outline));
    }

    /** @throws Refusal {@code path-version-published} for anything but a draft, {@code invalid-request} */
    void edit(PathDraft draft) {
        mustBeDraft();
        OutlineCheck.mustHoldTogether(draft.outline());
        take(draft);
    }

    private void take(PathDraft draft) {
        title = draft.title();
        summary = draft.summary();
        outline = draft.outline();
        lessons = (int) outline.lessons().count();
        minutes = outline.minutes();
    }

    /**
     * Shows this draft to the learners, in place of what they saw before.
     *
     * @param before what was published last
     * @throws Refusal {@code path-version-published} for anything but a draft, {@code path-incomplete}
     */
    void publish(Optional<PathVersion> before, Instant now) {
        mustBeDraft();
        mustBeComplete();
        outline = outline.publishedAs(number, before.map(PathVersion::outline).orElse(Outline.EMPTY));
        state = VersionState.PUBLISHED;
        publishedAt = now;
    }

    /** Gives way to a later version; what was withdrawn stays so. */
    void supersede() {
        if (state == VersionState.PUBLISHED) {
            state = VersionState.SUPERSEDED;
        }
    }

    /** @throws Refusal {@code path-version-not-published} */
    void withdraw() {
        if (state != VersionState.PUBLISHED) {
            throw about(PathProblem.PATH_VERSION_NOT_PUBLISHED).with("state", state);
        }
        state = VersionState.WITHDRAWN;
    }

    private void mustBeDraft() {
        if (state != VersionState.DRAFT) {
            throw about(PathProblem.PATH_VERSION_PUBLISHED);
        }
    }

    private void mustBeComplete() {
        var isComplete = !outline.modules().isEmpty()
                && outline.modules().stream()
                        .noneMatch(module -> module.lessons().isEmpty());
        if (!isComplete) {
            throw about(PathProblem.PATH_INCOMPLETE);
        }
    }

    private Refusal about(PathProblem problem) {
        return new Refusal(problem).with("path", path.code()).with("number", number);
    }

    public LearningPath path() {
        return path;
    }

    /** From 1; what a learner does is done on this version. */
    public int number() {
        return number;
    }

    public VersionState state() {
        return state;
    }

    public String title() {
        return title;
    }

    public String summary() {
        return summary;
    }

    public Outline outline() {
        return outline;
    }

    public int minutes() {
        return minutes;
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    public long version() {
        return version;
    }
}
