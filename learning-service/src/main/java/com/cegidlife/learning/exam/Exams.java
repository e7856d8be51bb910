package com.cegidlife.learning.exam;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** The exams, by the code of their functional role. */
@ApplicationScoped
public class Exams implements PanacheRepositoryBase<Exam, String> {

    private static final String SELECT = "select new com.cegidlife.learning.exam.WrittenExam(e, v) from Exam e ";

    private static final String LATEST =
            SELECT + "join ExamVersion v on v.exam = e.code and v.number = e.latestNumber ";

    private static final String PUBLISHED =
            SELECT + "join ExamVersion v on v.exam = e.code and v.number = e.publishedNumber ";

    private static final String LIST =
            "where (:product is null or e.product = :product) and e.code > :after order by e.code";

    /** An exam as it was written last. */
    public WrittenExam get(String code) {
        return one(LATEST, code).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** An exam as it is published. */
    Optional<WrittenExam> published(String code) {
        return one(PUBLISHED, code);
    }

    private Optional<WrittenExam> one(String select, String code) {
        return getEntityManager()
                .createQuery(select + "where e.code = :code", WrittenExam.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** The exam, to be changed: whoever else wants to change it waits until this transaction ends. */
    Exam toChange(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** Exams as they were written last, whose code sorts after the given one. */
    public List<WrittenExam> list(Optional<String> product, String after, int limit) {
        return list(LATEST, product, after, limit);
    }

    /** Exams as they are published, whose code sorts after the given one. */
    List<WrittenExam> listPublished(Optional<String> product, String after, int limit) {
        return list(PUBLISHED, product, after, limit);
    }

    private List<WrittenExam> list(String select, Optional<String> product, String after, int limit) {
        return getEntityManager()
                .createQuery(select + LIST, WrittenExam.class)
                .setParameter("product", product.orElse(null))
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The published exams of a product with a section about a module. */
    List<WrittenExam> publishedAbout(String product, String module) {
        return getEntityManager()
                .createQuery(
                        PUBLISHED + "where e.product = :product and exists"
                                + " (select 1 from v.sections s where s.module = :module) order by e.code",
                        WrittenExam.class)
                .setParameter("product", product)
                .setParameter("module", module)
                .getResultList();
    }
}
