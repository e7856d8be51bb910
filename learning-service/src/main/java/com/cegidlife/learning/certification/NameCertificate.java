package com.cegidlife.learning.certification;

import com.cegidlife.learning.LearningProblem;
import com.cegidlife.learning.attempt.ExamPassed;
import com.cegidlife.learning.entitlement.Account;
import com.cegidlife.learning.entitlement.Accounts;
import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

/** Gives a certificate its number, its secret and the name of its holder (R15.6). */
@ApplicationScoped
class NameCertificate {

    private final Ids ids;
    private final Certifications certifications;
    private final VerificationTokens tokens;
    private final Accounts accounts;

    NameCertificate(Ids ids, Certifications certifications, VerificationTokens tokens, Accounts accounts) {
        this.ids = ids;
        this.certifications = certifications;
        this.tokens = tokens;
        this.accounts = accounts;
    }

    /** @throws Refusal when nobody has told of the user, whose name is unknown then */
    Naming name(ExamPassed passed) {
        var holderName = accounts.findByIdOptional(passed.userId())
                .map(Account::displayName)
                .filter(name -> !name.isBlank())
                .orElseThrow(() -> new Refusal(LearningProblem.USER_UNKNOWN).with("userId", passed.userId()));
        return new Naming(ids.next(), certifications.nextNumber(passed.passedAt()), tokens.next(), holderName);
    }
}
