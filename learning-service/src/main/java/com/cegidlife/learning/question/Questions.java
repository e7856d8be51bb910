package com.cegidlife.learning.question;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The question bank. */
@ApplicationScoped
public class Questions implements PanacheRepositoryBase<Question, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String WITH_LATEST = """
            select new com.cegidlife.learning.question.WrittenQuestion(q, v) from Question q
            join QuestionVersion v on v.questionId = q.id and v.number = q.latestNumber
            """;

    private static final String LIST = WITH_LATEST + """
            where (:product is null or q.product = :product) and (:module is null or q.module = :module)
                and (:state is null or q.state = :state) and q.id > :after
            order by q.id
            """;

    private static final String COUNT = """
            select q.module, count(q) from Question q
            where q.product = :product and q.module in :modules and q.state = :state group by q.module
            """;

    private static final String DRAWABLE = """
            select new com.cegidlife.learning.question.DrawableQuestion(v.id, q.module, v.task) from Question q
            join QuestionVersion v on v.questionId = q.id and v.number = q.publishedNumber
            where q.product = :product and q.module in :modules and q.state = :state
            order by q.id
            """;

    /** A question as it was written last. */
    public WrittenQuestion get(UUID id) {
        return getEntityManager()
                .createQuery(WITH_LATEST + "where q.id = :id", WrittenQuestion.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** The question, to be changed: whoever else wants to change it waits until this transaction ends. */
    Question toChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** Questions as they were written last, the oldest first. */
    public List<WrittenQuestion> list(QuestionFilter filter, Optional<UUID> after, int limit) {
        return getEntityManager()
                .createQuery(LIST, WrittenQuestion.class)
                .setParameter("product", filter.product().orElse(null))
                .setParameter("module", filter.module().orElse(null))
                .setParameter("state", filter.state().orElse(null))
                .setParameter("after", after.orElse(BEFORE_ALL))
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many published questions each of the modules has; those without are absent. */
    public Map<String, Long> countPublished(String product, Collection<String> modules) {
        return getEntityManager()
                .createQuery(COUNT, Object[].class)
                .setParameter("product", product)
                .setParameter("modules", modules)
                .setParameter("state", QuestionState.PUBLISHED)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /** What can be drawn for these modules, always in the same order. */
    public List<DrawableQuestion> drawable(String product, Collection<String> modules) {
        return getEntityManager()
                .createQuery(DRAWABLE, DrawableQuestion.class)
                .setParameter("product", product)
                .setParameter("modules", modules)
                .setParameter("state", QuestionState.PUBLISHED)
                .getResultList();
    }
}
