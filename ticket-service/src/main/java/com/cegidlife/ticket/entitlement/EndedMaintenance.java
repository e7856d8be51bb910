package com.cegidlife.ticket.entitlement;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import java.time.LocalDate;

/**
 * Which version of a product is no longer maintained; texts are kept without the blanks around them.
 *
 * @param since first day without support, Europe/Paris
 * @param replacedBy the version to install instead
 */
public record EndedMaintenance(String product, String version, LocalDate since, String replacedBy) {

    /** @throws Refusal {@code invalid-request} when the version would replace itself */
    public EndedMaintenance {
        product = product.strip();
        version = version.strip();
        replacedBy = replacedBy.strip();
        if (version.equals(replacedBy)) {
            throw new Refusal(CommonProblem.INVALID_REQUEST)
                    .violation("/replacedBy", new Text("doit être une autre version", "must be another version"));
        }
    }
}
