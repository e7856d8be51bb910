package com.cegidlife.learning.community;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A post in a thread. Its author edits or deletes it for {@link #TIME_TO_EDIT}; trainers hide it with a reason and show it
 * again. A deleted post has no words any more, but stays in its place.
 */
@Entity
@Table(name = "community_posts")
public class Post {

    /** How long after it was written, the last instant included. */
    public static final Duration TIME_TO_EDIT = Duration.ofMinutes(15);

    @Id
    private UUID id;

    @Column(name = "thread_id")
    private UUID threadId;

    @Column(name = "author_id")
    private UUID authorId;

    @Column(name = "by_trainer")
    private boolean byTrainer;

    private String body;

    @Column(name = "posted_at")
    private Instant postedAt;

    @Column(name = "edited_at")
    private Instant editedAt;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    @Column(name = "hidden_reason")
    private String hiddenReason;

    @Version
    private long version;

    protected Post() {}

    /** @param body harmless HTML, not blank */
    Post(UUID id, UUID threadId, Author author, String body, Instant now) {
        this.id = id;
        this.threadId = threadId;
        this.authorId = author.userId();
        this.byTrainer = author.trainer();
        this.body = body;
        this.postedAt = now;
    }

    /**
     * @param text harmless HTML, not blank
     * @throws Refusal {@code not-found} for another's or a deleted post, {@code post-hidden}, {@code post-edit-time-over}
     */
    void edit(Author author, String text, Instant now) {
        mustBeChangeableBy(author, now);
        body = text;
        editedAt = now;
    }

    /** @throws Refusal as {@link #edit} does */
    void delete(Author author, Instant now) {
        mustBeChangeableBy(author, now);
        body = "";
        deletedAt = now;
    }

    private void mustBeChangeableBy(Author author, Instant now) {
        if (!isBy(author) || isDeleted()) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
        if (isHidden()) {
            throw new Refusal(CommunityProblem.POST_HIDDEN).with("reason", hiddenReason);
        }
        if (now.isAfter(postedAt.plus(TIME_TO_EDIT))) {
            throw new Refusal(CommunityProblem.POST_EDIT_TIME_OVER).with("minutes", TIME_TO_EDIT.toMinutes());
        }
    }

    /** Takes it from the readers, or gives it back to them when there is no reason any more. */
    void hide(Optional<String> reason) {
        hiddenReason = reason.orElse(null);
    }

    public boolean isBy(Author reader) {
        return authorId.equals(reader.userId());
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    public boolean isHidden() {
        return hiddenReason != null;
    }

    /** HTML, for those who may read it; empty once it was deleted, or for all but its author and trainers while it is hidden. */
    public Optional<String> bodyFor(Author reader) {
        return isDeleted() || (isHidden() && !mayKnowWhy(reader)) ? Optional.empty() : Optional.of(body);
    }

    /** Why it is hidden, for its author and trainers. */
    public Optional<String> hiddenReasonFor(Author reader) {
        return mayKnowWhy(reader) ? Optional.ofNullable(hiddenReason) : Optional.empty();
    }

    private boolean mayKnowWhy(Author reader) {
        return reader.trainer() || isBy(reader);
    }

    public UUID id() {
        return id;
    }

    public UUID threadId() {
        return threadId;
    }

    public UUID authorId() {
        return authorId;
    }

    public boolean byTrainer() {
        return byTrainer;
    }

    public Instant postedAt() {
        return postedAt;
    }

    public Optional<Instant> editedAt() {
        return Optional.ofNullable(editedAt);
    }

    public long version() {
        return version;
    }
}
