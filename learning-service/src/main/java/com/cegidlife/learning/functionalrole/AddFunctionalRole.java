package com.cegidlife.learning.functionalrole;

import com.cegidlife.learning.LearningProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Adds a functional role to the catalogue. */
@ApplicationScoped
public class AddFunctionalRole {

    private final FunctionalRoles roles;

    AddFunctionalRole(FunctionalRoles roles) {
        this.roles = roles;
    }

    /** @throws Refusal when its code is taken */
    @Transactional
    public FunctionalRole add(FunctionalRole role) {
        if (roles.findByIdOptional(role.code()).isPresent()) {
            throw new Refusal(LearningProblem.FUNCTIONAL_ROLE_EXISTS).with("code", role.code());
        }
        roles.persist(role);
        return role;
    }
}
