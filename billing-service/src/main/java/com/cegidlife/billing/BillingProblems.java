package com.cegidlife.billing;

import com.cegidlife.billing.assistanceplus.AssistancePlusProblem;
import com.cegidlife.billing.catalogue.CatalogueProblem;
import com.cegidlife.billing.contract.PackProblem;
import com.cegidlife.billing.contract.TermProblem;
import com.cegidlife.billing.credit.CreditProblem;
import com.cegidlife.billing.debit.DebitProblem;
import com.cegidlife.billing.invoice.InvoiceProblem;
import com.cegidlife.billing.notice.NoticeProblem;
import com.cegidlife.billing.payment.PaymentProblem;
import com.cegidlife.billing.purchase.PurchaseProblem;
import com.cegidlife.billing.store.StoreProblem;
import com.cegidlife.billing.subscription.SubscriptionProblem;
import com.cegidlife.billing.usage.UsageProblem;
import com.cegidlife.servicekit.problem.ProblemCatalog;
import com.cegidlife.servicekit.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Makes the problem types of all features known to the kit. */
@ApplicationScoped
class BillingProblems implements ProblemCatalog {

    @Override
    public List<ProblemType> types() {
        return Stream.of(
                        BillingProblem.values(),
                        PackProblem.values(),
                        TermProblem.values(),
                        NoticeProblem.values(),
                        CreditProblem.values(),
                        UsageProblem.values(),
                        StoreProblem.values(),
                        CatalogueProblem.values(),
                        SubscriptionProblem.values(),
                        DebitProblem.values(),
                        InvoiceProblem.values(),
                        PaymentProblem.values(),
                        PurchaseProblem.values(),
                        AssistancePlusProblem.values())
                .<ProblemType>flatMap(Stream::of)
                .toList();
    }
}
