package com.cegidlife.availability.release;

import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Gives a release up before it is published; its version number is free again. */
@ApplicationScoped
public class WithdrawRelease {

    private final ChangeRelease changeRelease;

    WithdrawRelease(ChangeRelease changeRelease) {
        this.changeRelease = changeRelease;
    }

    /** @throws Refusal when it is published or withdrawn already */
    @Transactional
    public Release withdraw(Change change) {
        return changeRelease.decide(change, "withdraw-release", (release, now) -> release.withdraw());
    }
}
