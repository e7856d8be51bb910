package com.cegidlife.billing.invoice;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/** Stands in where nothing numbers invoices: says what it was given, and gives way to any other {@link Issuer}. */
@DefaultBean
@ApplicationScoped
class UnnumberedInvoices implements Issuer {

    private static final Logger LOG = Logger.getLogger(UnnumberedInvoices.class);

    @Override
    public void issue(List<InvoiceDraft> drafts) {
        drafts.forEach(draft -> LOG.infof("%s is reckoned and not numbered", draft.key()));
    }
}
