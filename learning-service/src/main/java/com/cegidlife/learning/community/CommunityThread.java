package com.cegidlife.learning.community;

import com.cegidlife.servicekit.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A thread about a learning path; trainers pin and lock it. How many posts it has is counted by {@link CommunityThreads}. */
@Entity
@Table(name = "community_threads")
public class CommunityThread {

    @Id
    private UUID id;

    private String path;
    private String title;

    @Column(name = "started_at")
    private Instant startedAt;

    private boolean pinned;
    private boolean locked;

    @Column(updatable = false)
    private int posts;

    @Column(name = "last_post_at", updatable = false)
    private Instant lastPostAt;

    /** Of what trainers decide alone: a reply is no change of it. */
    @Version
    private long version;

    protected CommunityThread() {}

    /** A thread that begins with one post. */
    CommunityThread(UUID id, String path, String title, Instant now) {
        this.id = id;
        this.path = path;
        this.title = title;
        this.startedAt = now;
        this.posts = 1;
        this.lastPostAt = now;
    }

    void moderate(boolean nowPinned, boolean nowLocked) {
        pinned = nowPinned;
        locked = nowLocked;
    }

    /**
     * Guards writing in the thread.
     *
     * @throws Refusal {@code thread-locked} for anyone but a trainer
     */
    void mustTakePostsOf(Author author) {
        if (locked && !author.trainer()) {
            throw new Refusal(CommunityProblem.THREAD_LOCKED).with("thread", id);
        }
    }

    public UUID id() {
        return id;
    }

    /** Code of the path that it is about. */
    public String path() {
        return path;
    }

    public String title() {
        return title;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** Shown before the others. */
    public boolean pinned() {
        return pinned;
    }

    /** Written in by trainers alone. */
    public boolean locked() {
        return locked;
    }

    /** How many, deleted and hidden ones too. */
    public int posts() {
        return posts;
    }

    public Instant lastPostAt() {
        return lastPostAt;
    }

    public long version() {
        return version;
    }
}
