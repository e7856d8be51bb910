package com.cegidlife.billing;

import com.cegidlife.billing.invoice.InvoiceDraft;
import com.cegidlife.billing.invoice.Issuer;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/**
 * What the application under test has billed, in transactions that were committed. It is kept here instead of numbered: tests
 * move the clock to and fro, and a series of invoices bears no clock that is set back.
 */
@ApplicationScoped
public class IssuedDrafts {

    private final List<InvoiceDraft> committed = new CopyOnWriteArrayList<>();
    private volatile Consumer<InvoiceDraft> trap = draft -> {};

    /** All with a key that fits, in the order of their commits. */
    public List<InvoiceDraft> with(Predicate<String> key) {
        return committed.stream().filter(draft -> key.test(draft.key())).toList();
    }

    /** All of a contract. */
    public List<InvoiceDraft> of(String contract) {
        return with(key -> key.startsWith(contract + "/"));
    }

    /** The one with a key, as soon as there is one. */
    public InvoiceDraft await(String key) {
        Awaitility.await("the draft " + key)
                .atMost(Duration.ofSeconds(20))
                .until(() -> !with(key::equals).isEmpty());
        return with(key::equals).getFirst();
    }

    /** From now on this sees each draft before the transaction ends, and may throw. */
    public void trap(Consumer<InvoiceDraft> trap) {
        this.trap = trap;
    }

    /** Nothing is trapped any more. */
    public void release() {
        trap = draft -> {};
    }

    void inspect(InvoiceDraft draft) {
        trap.accept(draft);
    }

    void add(List<InvoiceDraft> drafts) {
        committed.addAll(drafts);
    }

    /** Around whatever issues: what comes from elsewhere than billing goes on to it. */
    @Decorator
    @Priority(1)
    static class Recording implements Issuer {

        @Inject
        @Any
        @Delegate
        Issuer issuer;

        @Inject
        IssuedDrafts issued;

        @Inject
        TransactionSynchronizationRegistry transaction;

        @Override
        public void issue(List<InvoiceDraft> drafts) {
            if (!isBilling()) {
                issuer.issue(drafts);
                return;
            }
            drafts.forEach(issued::inspect);
            transaction.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {}

                @Override
                public void afterCompletion(int status) {
                    if (status == Status.STATUS_COMMITTED) {
                        issued.add(drafts);
                    }
                }
            });
        }

        private static boolean isBilling() {
            return StackWalker.getInstance()
                    .walk(frames -> frames.anyMatch(frame ->
                            frame.getClassName().startsWith("com.cegidlife.billing.billingrun.BillingPieces")));
        }
    }
}
