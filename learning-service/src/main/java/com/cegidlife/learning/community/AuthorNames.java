package com.cegidlife.learning.community;

import com.cegidlife.learning.entitlement.Account;
import com.cegidlife.learning.entitlement.Accounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the authors of posts are called in the community. */
@ApplicationScoped
public class AuthorNames {

    private final Accounts accounts;

    AuthorNames(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The name to be shown with each of these posts. */
    @Transactional
    public Function<Post, String> of(Collection<Post> posts) {
        var authors = posts.stream().map(Post::authorId).distinct().toList();
        Map<UUID, String> names = accounts.list("userId in ?1", authors).stream()
                .collect(Collectors.toMap(Account::userId, account -> ShownName.of(account.displayName())));
        return post -> post.byTrainer() ? ShownName.TRAINER : names.getOrDefault(post.authorId(), ShownName.NOBODY);
    }
}
