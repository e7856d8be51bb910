package com.cegidlife.learning.assignment;

import com.cegidlife.learning.entitlement.AdmitLearner;
import com.cegidlife.learning.functionalrole.FunctionalRoles;
import com.cegidlife.learning.standing.BeginLearning;
import com.cegidlife.learning.standing.LearningPhase;
import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Gives a user a functional role, which begins a learning phase (R15.8). */
@ApplicationScoped
public class AssignFunctionalRole {

    private final FunctionalRoles roles;
    private final AdmitLearner admitLearner;
    private final BeginLearning beginLearning;
    private final Audit audit;

    AssignFunctionalRole(FunctionalRoles roles, AdmitLearner admitLearner, BeginLearning beginLearning, Audit audit) {
        this.roles = roles;
        this.admitLearner = admitLearner;
        this.beginLearning = beginLearning;
        this.audit = audit;
    }

    /** @throws Refusal that says why not, by which rule, and what to do next (see {@link AdmitLearner}) */
    @Transactional
    public LearningPhase assign(Assignment assignment) {
        var role = roles.get(assignment.functionalRole());
        var userId = assignment.userId();
        admitLearner.admit(assignment.customerId(), userId, role.product());
        var phase = beginLearning.begin(assignment.customerId(), userId, role.code(), role.product());
        audit.record(new Decision(
                assignment.administratorId(), "assign-functional-role", "user/" + userId, null, null, role.code()));
        return phase;
    }

    /**
     * What an administrator wants.
     *
     * @param customerId the administrator's
     * @param functionalRole its code
     */
    public record Assignment(UUID customerId, UUID administratorId, UUID userId, String functionalRole) {}
}
