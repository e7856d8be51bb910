package com.cegidlife.learning.path;

import com.cegidlife.learning.entitlement.TrainingRights;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/**
 * A learning path: what it is for never changes, what it teaches is in its {@link PathVersion versions}. There is one
 * certifying path for each functional role (R15.2).
 */
@Entity
@Table(name = "learning_paths")
public class LearningPath {

    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private PathKind kind;

    @Column(name = "functional_role")
    private String functionalRole;

    private String product;

    @Column(name = "created_at")
    private Instant createdAt;

    protected LearningPath() {}

    /** A path that leads to the exam of a functional role. */
    static LearningPath certifying(String code, String functionalRole, String product, Instant now) {
        return new LearningPath(code, PathKind.CERTIFYING, functionalRole, product, now);
    }

    /** Any other training. */
    static LearningPath further(String code, Optional<String> product, Instant now) {
        return new LearningPath(code, PathKind.FURTHER, null, product.orElse(null), now);
    }

    static LearningPath microsoft365(String code, Instant now) {
        return new LearningPath(code, PathKind.MICROSOFT_365, null, null, now);
    }

    private LearningPath(String code, PathKind kind, String functionalRole, String product, Instant createdAt) {
        this.code = code;
        this.kind = kind;
        this.functionalRole = functionalRole;
        this.product = product;
        this.createdAt = createdAt;
    }

    /**
     * Guards what is in the path (R15.1, R13.6).
     *
     * @throws Refusal {@code not-found} when users with these rights do not know of the path; {@code training-not-open} when
     *     they could buy the training
     */
    void mustBeOpenTo(TrainingRights rights) {
        if (!isOpenTo(rights)) {
            throw kind == PathKind.MICROSOFT_365
                    ? new Refusal(CommonProblem.NOT_FOUND)
                    : new Refusal(PathProblem.TRAINING_NOT_OPEN).with("path", code);
        }
    }

    /** Whether users with these rights may follow the path: by Cegid Care on its product, or because it was bought. */
    boolean isOpenTo(TrainingRights rights) {
        return isOpen(product, rights)
                || (kind != PathKind.MICROSOFT_365 && rights.boughtTrainings().contains(code));
    }

    private static boolean isOpen(String product, TrainingRights rights) {
        return product == null
                ? rights.includeCegidCare()
                : rights.productsInCare().contains(product);
    }

    public String code() {
        return code;
    }

    public PathKind kind() {
        return kind;
    }

    /** Code of the functional role whose exam it leads to; of a certifying path alone. */
    public Optional<String> functionalRole() {
        return Optional.ofNullable(functionalRole);
    }

    /** Code of the product that it is about. */
    public Optional<String> product() {
        return Optional.ofNullable(product);
    }
}
