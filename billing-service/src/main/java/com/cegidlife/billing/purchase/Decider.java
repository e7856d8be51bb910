package com.cegidlife.billing.purchase;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import java.util.Optional;
import java.util.UUID;

/**
 * Who decides on a purchase: an administrator of the customer, whom it binds, or the publisher on the customer's written
 * order.
 *
 * @param ofPublisher whether it is one of the publisher's people
 * @param reason in the person's words
 * @throws Refusal when one of the publisher's people gives no reason
 */
public record Decider(UUID userId, boolean ofPublisher, Optional<String> reason) {

    public Decider {
        if (ofPublisher && reason.isEmpty()) {
            throw new Refusal(CommonProblem.INVALID_REQUEST)
                    .violation(
                            "/reason",
                            new Text(
                                    "obligatoire, comme la référence de la commande écrite du client",
                                    "required, such as the reference of the customer's written order"));
        }
    }
}
