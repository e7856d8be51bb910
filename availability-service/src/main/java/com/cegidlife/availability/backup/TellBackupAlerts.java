package com.cegidlife.availability.backup;

import com.cegidlife.availability.operator.WriteToOperators;
import com.cegidlife.events.BackupAlertEvent;
import com.cegidlife.events.BackupAlertRaised;
import com.cegidlife.servicekit.outbox.Outbox;
import com.cegidlife.servicekit.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Tells the others and the operators of the days without a good backup (R9.1). */
@ApplicationScoped
class TellBackupAlerts {

    private static final Text SUBJECT = new Text("Jours sans bonne sauvegarde", "Days without a good backup");

    private final Outbox outbox;
    private final WriteToOperators operators;

    TellBackupAlerts(Outbox outbox, WriteToOperators operators) {
        this.outbox = outbox;
        this.operators = operators;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void tell(List<? extends BackupAlertEvent> facts) {
        outbox.add(facts);
        operators.write(
                SUBJECT,
                facts.stream()
                        .filter(BackupAlertRaised.class::isInstance)
                        .map(BackupAlertRaised.class::cast)
                        .map(raised -> "%s (%s), %s : %s"
                                .formatted(raised.environmentName(), raised.environmentId(), raised.day(), raised.gap()))
                        .toList());
    }
}
