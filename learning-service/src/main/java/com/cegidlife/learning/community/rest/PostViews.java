package com.cegidlife.learning.community.rest;

import com.cegidlife.learning.community.AuthorNames;
import com.cegidlife.learning.community.Post;
import com.cegidlife.learning.community.ReachableThreads;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Shows posts to the caller. */
@ApplicationScoped
class PostViews {

    private final AuthorNames names;
    private final ReachableThreads reachable;

    PostViews(AuthorNames names, ReachableThreads reachable) {
        this.names = names;
        this.reachable = reachable;
    }

    PostView of(Post post) {
        return of(List.of(post)).apply(post);
    }

    /** How each of these posts is shown. */
    Function<Post, PostView> of(Collection<Post> posts) {
        var reader = reachable.author();
        var nameOf = names.of(posts);
        return post -> PostView.of(post, reader, nameOf.apply(post));
    }
}
