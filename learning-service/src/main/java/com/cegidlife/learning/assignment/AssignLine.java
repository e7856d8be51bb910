package com.cegidlife.learning.assignment;

import com.cegidlife.learning.LearningProblem;
import com.cegidlife.learning.assignment.AssignFunctionalRole.Assignment;
import com.cegidlife.learning.entitlement.Account;
import com.cegidlife.learning.entitlement.Accounts;
import com.cegidlife.learning.functionalrole.FunctionalRoles;
import com.cegidlife.learning.standing.LearningPhase;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Does what one line of a list of assignments asks for: whole or not at all, as if it had been asked alone (R15.8). */
@ApplicationScoped
public class AssignLine {

    private static final Pattern IDENTIFIER = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final Accounts accounts;
    private final FunctionalRoles roles;
    private final AssignFunctionalRole assignFunctionalRole;

    AssignLine(Accounts accounts, FunctionalRoles roles, AssignFunctionalRole assignFunctionalRole) {
        this.accounts = accounts;
        this.roles = roles;
        this.assignFunctionalRole = assignFunctionalRole;
    }

    /**
     * @param customerId the administrator's
     * @throws Refusal that says why not, by which rule, and what to do next
     */
    @Transactional
    public LearningPhase assign(UUID customerId, UUID administratorId, AssignmentLine line) {
        line.mustBeReadable();
        var userId = userId(customerId, line.user());
        if (roles.findByIdOptional(line.functionalRole()).isEmpty()) {
            throw new Refusal(AssignmentProblem.FUNCTIONAL_ROLE_UNKNOWN).with("code", line.functionalRole());
        }
        return assignFunctionalRole.assign(new Assignment(customerId, administratorId, userId, line.functionalRole()));
    }

    private UUID userId(UUID customerId, String user) {
        return IDENTIFIER.matcher(user).matches()
                ? UUID.fromString(user)
                : accounts.withEmail(customerId, user)
                        .map(Account::userId)
                        .orElseThrow(() -> new Refusal(LearningProblem.USER_UNKNOWN).with("userId", user));
    }
}
