package com.cegidlife.availability.operator;

import com.cegidlife.servicekit.mail.Mail;
import com.cegidlife.servicekit.mail.Mails;
import com.cegidlife.servicekit.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;

/** Writes to the operators what they have to look at: one mail for all that is found at once. */
@ApplicationScoped
public class WriteToOperators {

    private static final int MOST_LINES = 200;

    private final OperatorSettings settings;
    private final Mails mails;

    WriteToOperators(OperatorSettings settings, Mails mails) {
        this.settings = settings;
        this.mails = mails;
    }

    /**
     * Leaves the mails in the running transaction; none when there is nothing to tell, or nobody to be written to.
     *
     * @param lines one for each thing, the first two hundred are told
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(Text subject, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        var text = "%s (%d) / %s (%d)\n\n%s%s"
                .formatted(
                        subject.french(),
                        lines.size(),
                        subject.english(),
                        lines.size(),
                        lines.stream().limit(MOST_LINES).collect(Collectors.joining("\n")),
                        lines.size() > MOST_LINES ? "\n…" : "");
        mails.send(settings.mail().orElse(List.of()).stream()
                .map(address -> Mail.of(address, text))
                .toList());
    }
}
